package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.Effort;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every single page keeps to itself and to the width of a small phone, wherever it is put. */
@BrowserTest
class EveryPageTest {

  static final String WIDER_THAN_THE_WINDOW =
      """
      const width = document.documentElement.clientWidth;
      if (document.scrollingElement.scrollWidth <= width) return [];
      return [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll *'))
        .map(e => 'reaches ' + Math.round(e.getBoundingClientRect().right) + ' px: '
          + e.outerHTML.slice(0, 120))
        .concat('the page is ' + document.scrollingElement.scrollWidth + ' px wide').slice(-4);
      """;

  /** What the standard lets a reader set (WCAG 2.2, 1.4.12). */
  private static final String SPACED_OUT =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
        + ' word-spacing: .16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      """;

  static final String CUT_OFF =
      """
      return [...document.querySelectorAll('body *')].filter(e => {
        const style = getComputedStyle(e);
        const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
        return hides && e.clientWidth > 1 && e.textContent.trim() && e.checkVisibility()
          && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
      }).map(e => 'cut off: ' + e.outerHTML.slice(0, 120));
      """;

  /**
   * Every page in the long form, otherwise every fourth; all kinds are seen where they are served.
   */
  @TestFactory
  Stream<DynamicTest> pagesAreQuietAndFitASmallPhoneAsFiles(Stage stage) {
    return Stream.of(stage.site().firstPages(), stage.site().englishPages())
        .map(pages -> someOf(pages, Effort.of(4, 1)))
        .map(
            pages ->
                DynamicTest.dynamicTest(
                    pages.size() + " pages from " + pages.get(0),
                    () -> assertThat(faults(stage, stage.files(), pages)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> kindsOfPagesAreQuietAndFitWhereverTheyAreServed(Stage stage) {
    List<String> pages = stage.site().types().stream().map(PageType::path).toList();
    return Stream.of(stage.server().top(), stage.server().sub())
        .map(
            base ->
                DynamicTest.dynamicTest(
                    base.getPath(), () -> assertThat(faults(stage, base, pages)).isEmpty()));
  }

  private static List<String> someOf(List<String> pages, int stride) {
    return IntStream.range(0, pages.size())
        .filter(i -> i % stride == 0)
        .mapToObj(pages::get)
        .toList();
  }

  private static Map<String, List<String>> faults(Stage stage, URI base, List<String> pages) {
    Browser browser = stage.browser();
    browser.wish(Wish.LIGHT);
    browser.room(Screen.NARROW);
    browser.noise();
    Map<String, List<String>> faults = new TreeMap<>();
    boolean top = base.equals(stage.server().top());
    for (String page : pages) {
      if (!top && !BuiltSite.isAtHomeAnywhere(page)) {
        continue;
      }
      List<String> found = faults(browser, base, page);
      if (!found.isEmpty()) {
        faults.put(page, found);
      }
    }
    assertThat(browser.cookies()).as("cookies").isZero();
    return faults;
  }

  /** What a page does besides showing itself, and what does not fit. */
  static List<String> faults(Browser browser, URI base, String page) {
    browser.visit(Stage.at(base, page));
    return Stream.of(
            browser.list(WIDER_THAN_THE_WINDOW),
            browser.list("return window.stopped"),
            heard(browser, base))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> heard(Browser browser, URI base) {
    Noise noise = browser.noise();
    Stream<String> strangers =
        noise.requests().stream()
            .filter(url -> !url.startsWith(base.toString()) && !url.startsWith("data:"))
            .map(url -> "asks for " + url);
    return Stream.concat(noise.messages().stream(), strangers).toList();
  }

  @TestFactory
  Stream<DynamicTest> kindsOfPagesFitWhenTextIsSpacedOut(Stage stage) {
    return stage.site().types().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.path(),
                    () -> {
                      Browser browser = stage.browser();
                      browser.wish(Wish.LIGHT);
                      browser.room(Screen.NARROW);
                      browser.visit(Stage.at(stage.server().top(), type.path()));
                      browser.ask(SPACED_OUT);
                      assertThat(browser.list(WIDER_THAN_THE_WINDOW)).isEmpty();
                      assertThat(browser.list(CUT_OFF)).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> kindsOfPagesFitAtFourTimesTheSize(Stage stage) {
    return stage.site().types().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.path(),
                    () -> {
                      Browser browser = stage.browser();
                      browser.room(Screen.ZOOMED);
                      browser.visit(Stage.at(stage.server().top(), type.path()));
                      assertThat(browser.list(WIDER_THAN_THE_WINDOW)).isEmpty();
                      assertThat(browser.list(CUT_OFF)).isEmpty();
                    }));
  }
}
