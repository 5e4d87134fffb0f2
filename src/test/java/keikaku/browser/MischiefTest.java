package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever makes up an address cannot make the site's pages do anything. */
@BrowserTest
class MischiefTest {

  private static final List<String> SPELLS =
      List.of(
          "\"><img id=evil src=x onerror=\"window.evil=1\">",
          "<script id=evil>window.evil=1</script>",
          "javascript:window.evil=1",
          "'-(window.evil=1)-'",
          "__proto__");

  private static final List<String> PAGES =
      List.of("search.html", "actions/index.html", "index.html", "en/search.html");

  /** What is in the page that its own file did not bring. */
  private static final String HARM =
      """
      return [window.evil, document.getElementById('evil'), ({}).evil,
        document.querySelector('[onerror], [onclick], a[href^="javascript:"], main script')]
        .filter(Boolean).map(String);
      """;

  @TestFactory
  Stream<DynamicTest> addressesWriteNothingIntoThePage(Stage stage) {
    return PAGES.stream()
        .flatMap(page -> SPELLS.stream().flatMap(spell -> addresses(page, spell)))
        .map(
            way ->
                DynamicTest.dynamicTest(
                    way, () -> isHarmless(stage.browser(), stage.server().top().resolve(way))));
  }

  private static Stream<String> addresses(String page, String spell) {
    String coded = URLEncoder.encode(spell, StandardCharsets.UTF_8).replace("+", "%20");
    return Stream.of("?q=", "?policy=", "#").map(part -> page + part + coded);
  }

  private static void isHarmless(Browser browser, URI address) {
    browser.visit(address);
    assertThat(browser.list(HARM)).isEmpty();
  }
}
