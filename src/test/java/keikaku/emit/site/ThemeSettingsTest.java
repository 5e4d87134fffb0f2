package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeSettingsTest {

  private static Map<String, String> settings(String key, String value) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("color.link", "#00118f");
    settings.put("color.link.dark", "#97d3ff");
    settings.put("color.accent", "#00118f");
    settings.put("color.accent.dark", "#97d3ff");
    settings.put("nav", "actions search");
    settings.put(key, value);
    return settings;
  }

  private static String source(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aCityHasItsOwnColoursLogoAndNavigation() {
    Map<String, String> settings = settings("logo", "city.svg");
    ThemeSettings read = ThemeSettings.of(settings, source(settings));
    assertThat(read.logo()).contains("city.svg");
    assertThat(read.nav()).containsExactly("actions", "search");
    assertThat(read.toCss()).contains("--link:#00118f", "--accent:#97d3ff");
  }

  @ParameterizedTest
  @CsvSource({
    "color.accent, #ffd43d, 3, 1.4",
    "color.link.dark, #00118f, 2, 1.2",
    "color.link, blue, 1, blue",
    "nav, actions maps, 5, maps",
    "colour.link, #00118f, 6, colour.link",
    "share-pictures, perhaps, 6, perhaps",
    "footer.link.1, javascript:alert(1), 6, javascript:alert(1)",
    "footer.link.2, https://www.city.kato.lg.jp/, 6, footer.link.2",
    "footer.link.3.ja, 市のホームページ, 1, footer.link.3"
  })
  void whatCannotBeFollowedIsNamedWithItsPlace(String key, String value, int line, String word) {
    Map<String, String> settings = settings(key, value);
    ThemeException fault =
        catchThrowableOfType(
            ThemeException.class, () -> ThemeSettings.of(settings, source(settings)));
    assertThat(fault.file()).isEqualTo("site-theme/theme.properties");
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.sentence("ja")).contains(word);
    assertThat(fault.sentence("en")).contains(word);
  }

  @Test
  void footerHasTextAndLinksInTheOrderOfTheirNumbers() {
    Map<String, String> settings = settings("footer.text.ja", "お問い合わせは窓口へ。");
    settings.put("footer.link.10", "tel:0795-00-0000");
    settings.put("footer.link.10.ja", "電話");
    settings.put("footer.link.2", "https://www.city.kato.lg.jp/");
    settings.put("footer.link.2.ja", "加東市");
    settings.put("footer.link.2.en", "Kato City");
    FooterSettings footer = ThemeSettings.of(settings, source(settings)).footer();
    assertThat(footer.texts()).containsExactly(Map.entry("ja", "お問い合わせは窓口へ。"));
    assertThat(footer.links())
        .containsExactly(
            new FooterSettings.Entry(
                "https://www.city.kato.lg.jp/", Map.of("ja", "加東市", "en", "Kato City")),
            new FooterSettings.Entry("tel:0795-00-0000", Map.of("ja", "電話")));
  }

  @Test
  void picturesAreDrawnOnlyWhereTheyAreWanted() {
    Map<String, String> silent = settings("logo", "");
    assertThat(ThemeSettings.of(silent, source(silent)).sharing().wanted()).isFalse();
    Map<String, String> wanted = settings("share-pictures", "yes");
    assertThat(ThemeSettings.of(wanted, source(wanted)).sharing().wanted()).isTrue();
  }

  @Test
  void contrastIsThatOfTheStandard() {
    Colour white = new Colour(255, 255, 255);
    assertThat(white.contrast(new Colour(0, 0, 0))).isEqualTo(21.0);
    assertThat(Colour.read("#0066be").orElseThrow().contrast(white)).isBetween(5.75, 5.77);
  }

  @Test
  void everyScaleBeginsBlueAndEndsRed() {
    assertThat(GradeWords.colour(1, 3)).isEqualTo(1);
    assertThat(GradeWords.colour(2, 3)).isEqualTo(2);
    assertThat(GradeWords.colour(3, 3)).isEqualTo(3);
    assertThat(GradeWords.colour(2, 2)).isEqualTo(3);
    assertThat(GradeWords.colour(2, 5)).isEqualTo(4);
    assertThat(GradeWords.colour(5, 5)).isEqualTo(3);
    assertThat(GradeWords.colour(8, 9)).isZero();
    assertThat(GradeWords.colour(9, 9)).isEqualTo(3);
  }
}
