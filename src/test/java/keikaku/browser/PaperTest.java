package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What comes out of a printer: few sheets of A4, with nothing on them that paper cannot do. */
@BrowserTest
class PaperTest {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  private static final Pattern SIZE =
      Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([0-9.]+) ([0-9.]+)\\s*]");

  @TestFactory
  Stream<DynamicTest> everyActionIsOneSheet(Stage stage) {
    return Stream.of("", BuiltSite.ENGLISH)
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language + "actions",
                    () ->
                        assertThat(sheets(stage, longest(stage, language + "actions/[0-9]+")))
                            .hasSizeGreaterThan(5)
                            .allSatisfy((path, count) -> assertThat(count).isEqualTo(1))));
  }

  /** The pages with most to print; all of them in the long form of the tests. */
  private static List<String> longest(Stage stage, String pages) {
    return stage.site().pages().stream()
        .filter(path -> path.matches(pages + "\\.html"))
        .sorted(Comparator.comparing(path -> -stage.site().document(path).text().length()))
        .limit(Boolean.getBoolean("keikaku.long") ? Long.MAX_VALUE : 6)
        .toList();
  }

  @Test
  void listOfActionsIsFiveSheetsAtMost(Stage stage) {
    assertThat(sheets(stage, List.of("actions/index.html", "en/actions/index.html")))
        .hasSize(2)
        .allSatisfy((path, count) -> assertThat(count).isBetween(1, 5));
  }

  private static Map<String, Integer> sheets(Stage stage, List<String> pages) {
    Map<String, Integer> sheets = new TreeMap<>();
    pages.forEach(path -> sheets.put(path, count(printed(stage, path))));
    return sheets;
  }

  private static String printed(Stage stage, String path) {
    stage.browser().room(Screen.DESKTOP);
    stage.browser().wish(Wish.LIGHT);
    stage.browser().visit(Stage.at(stage.files(), path));
    return new String(stage.browser().print(), StandardCharsets.ISO_8859_1);
  }

  private static int count(String pdf) {
    return (int) SHEET.matcher(pdf).results().count();
  }

  @Test
  void sheetsAreA4(Stage stage) {
    Matcher size = SIZE.matcher(printed(stage, "actions/1.html"));
    assertThat(size.find()).isTrue();
    assertThat(Math.round(Double.parseDouble(size.group(1)) * 25.4 / 72)).isEqualTo(210);
    assertThat(Math.round(Double.parseDouble(size.group(2)) * 25.4 / 72)).isEqualTo(297);
  }

  /** A printed page can be found again, and carries nothing that only a screen can do. */
  @TestFactory
  Stream<DynamicTest> paperShowsTheAddressAndNoControls(Stage stage) {
    return stage.site().types().stream()
        .filter(type -> !type.path().endsWith("404.html"))
        .map(type -> DynamicTest.dynamicTest(type.path(), () -> suitsPaper(stage, type.path())));
  }

  private static void suitsPaper(Stage stage, String path) {
    Browser browser = stage.browser();
    browser.wish(Wish.PAPER);
    browser.visit(Stage.at(stage.files(), path));
    String controls =
        "return [...document.querySelectorAll('nav:not(main nav[aria-labelledby]), button, input, select, .skip')]"
            + ".filter(e => e.checkVisibility() && e.getClientRects().length"
            + " && e.getBoundingClientRect().height > 1 && e.getBoundingClientRect().top >= 0)"
            + ".map(e => e.outerHTML.slice(0, 120));";
    assertThat(browser.list(controls)).isEmpty();
    String address = stage.site().document(path).expectFirst("link[rel=canonical]").attr("href");
    assertThat((String) browser.ask("return document.querySelector('footer').innerText;"))
        .contains(address);
  }
}
