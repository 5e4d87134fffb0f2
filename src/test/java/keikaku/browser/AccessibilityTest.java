package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keikaku.Effort;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An accessibility checker that has nothing to do with us finds no fault in any kind of page. */
@BrowserTest
class AccessibilityTest {

  private static final String AXE =
      Browser.script(Path.of("src/test/browser/node_modules/axe-core/axe.min.js"));

  private static final String VIOLATIONS =
      """
      return axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      }).then(found => found.violations.flatMap(rule => rule.nodes.map(
        node => rule.id + ' ' + node.target + ' ' + node.failureSummary)));
      """;

  @TestFactory
  Stream<DynamicTest> axeFindsNothing(Stage stage) {
    return stage.site().types().stream()
        .map(
            type -> DynamicTest.dynamicTest(type.path(), () -> nothingIsFound(stage, type.path())));
  }

  private void nothingIsFound(Stage stage, String path) {
    Browser browser = stage.browser();
    browser.visit(Stage.at(stage.server().top(), path));
    browser.ask(AXE);
    boolean all = Effort.isLong() || stage.site().firstPages().contains(path);
    assertThat(found(browser, all)).isEmpty();
  }

  /** The violations in the page that is shown. */
  static List<String> foundIn(Browser browser) {
    browser.ask(AXE);
    return found(browser, true);
  }

  /** In light and dark, wide and narrow; or, of translated pages, in two of these four. */
  private static List<String> found(Browser browser, boolean all) {
    List<String> found = new ArrayList<>();
    for (Screen screen : List.of(Screen.DESKTOP, Screen.NARROW)) {
      browser.room(screen);
      for (Wish wish : List.of(Wish.LIGHT, Wish.DARK)) {
        if (!all && (screen == Screen.DESKTOP) != (wish == Wish.LIGHT)) {
          continue;
        }
        browser.wish(wish);
        browser.list(VIOLATIONS).forEach(fault -> found.add(screen + " " + wish + ": " + fault));
      }
    }
    return found;
  }

  /** What opens over a page is judged while it is open. */
  @TestFactory
  Stream<DynamicTest> axeFindsNothingInAnExplanationThatIsOpen(Stage stage) {
    return Stream.of("", BuiltSite.ENGLISH)
        .map(language -> language + "actions/1.html")
        .map(path -> DynamicTest.dynamicTest(path, () -> nothingIsFoundInside(stage, path)));
  }

  private void nothingIsFoundInside(Stage stage, String path) {
    Browser browser = stage.browser();
    browser.visit(Stage.at(stage.server().top(), path));
    browser.ask("document.querySelector('button[popovertarget]').click();");
    assertThat(browser.is("document.querySelector(':popover-open')")).isTrue();
    assertThat(foundIn(browser)).isEmpty();
  }
}
