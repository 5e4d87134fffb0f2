package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Without scripts everything is still there, and nothing is shown that does not work. */
@BrowserTest
class ScriptlessTest {

  private static final String VISIBLE_LINKS =
      """
      return [...document.querySelectorAll('a[href]')]
        .filter(e => e.checkVisibility({visibilityProperty: true}))
        .map(e => e.href.split('#')[0]);
      """;

  private static final String CONTROLS =
      """
      window.controls = [...document.querySelectorAll(
          'button, input, select, textarea, [role=button], [contenteditable]')]
        .filter(e => e.checkVisibility({visibilityProperty: true}))
        .filter(e => !e.matches('button[popovertarget]'));
      return window.controls.map(e => e.outerHTML.slice(0, 200));
      """;

  @TestFactory
  Stream<DynamicTest> scriptsAreReallyOff(Stage stage) {
    return Stream.of(stage.files(), stage.server().top())
        .map(
            base ->
                DynamicTest.dynamicTest(
                    base.getScheme(),
                    () -> {
                      stage.scriptless().visit(Stage.at(base, "index.html"));
                      assertThat(stage.scriptless().is("matchMedia('(scripting: none)').matches"))
                          .isTrue();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyActionIsTwoClicksFromHome(Stage stage) {
    return Stream.of("", BuiltSite.ENGLISH)
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language + "index.html",
                    () -> {
                      Set<String> reached = reachedInTwoClicks(stage, language + "index.html");
                      assertThat(actions(stage, language)).hasSize(41).allMatch(reached::contains);
                    }));
  }

  private static List<String> actions(Stage stage, String language) {
    return stage.site().pages().stream()
        .filter(path -> path.matches(language + "actions/[0-9]+\\.html"))
        .map(path -> Stage.at(stage.files(), path).toString())
        .toList();
  }

  private static Set<String> reachedInTwoClicks(Stage stage, String home) {
    Browser browser = stage.scriptless();
    browser.room(Screen.NARROW);
    browser.visit(Stage.at(stage.files(), home));
    Set<String> reached = new TreeSet<>(browser.list(VISIBLE_LINKS));
    String lists =
        Stage.at(stage.files(), home.replace("index.html", "actions/index.html")).toString();
    assertThat(reached).contains(lists);
    browser.visit(URI.create(lists));
    reached.addAll(browser.list(VISIBLE_LINKS));
    return reached;
  }

  /** A control that is shown does something: its page or its address changes when it is used. */
  @TestFactory
  Stream<DynamicTest> noControlIsDead(Stage stage) {
    return stage.site().types().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.path(),
                    () ->
                        areAlive(stage.scriptless(), Stage.at(stage.server().top(), type.path()))));
  }

  /** Uses every control of a page and looks whether something happens. */
  static void areAlive(Browser browser, URI page) {
    browser.room(Screen.NARROW);
    browser.wish(Wish.LESS_MOTION); // a page that still scrolls looks as if it did something
    browser.visit(page);
    List<String> controls = browser.list(CONTROLS);
    for (int i = 0; i < controls.size(); i++) {
      browser.ask("scrollTo(0, 0); window.controls[arguments[0]].focus();", i);
      byte[] before = browser.picture();
      browser.ask("window.controls[arguments[0]].click();", i);
      assertThat(browser.picture()).as("dead: " + controls.get(i)).isNotEqualTo(before);
    }
  }

  @TestFactory
  Stream<DynamicTest> explanationsOpen(Stage stage) {
    return Stream.of("", BuiltSite.ENGLISH)
        .map(language -> language + "actions/1.html")
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      Browser browser = stage.scriptless();
                      browser.visit(Stage.at(stage.files(), path));
                      browser.ask("document.querySelector('main button[popovertarget]').click();");
                      assertThat(browser.is("document.querySelector(':popover-open')")).isTrue();
                    }));
  }
}
