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
    "nav, actions maps, 5, maps"
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
    assertThat(GradeWords.colour(6, 9)).isZero();
  }
}
