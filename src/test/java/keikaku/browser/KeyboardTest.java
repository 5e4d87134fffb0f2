package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keikaku.Effort;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever has no mouse gets everywhere, sees where they are, and is nowhere held. */
@BrowserTest
class KeyboardTest {

  /** Notes what a walk has to come past. */
  private static final String NUMBER_THE_STOPS =
      """
      window.stops = [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(e => e.tabIndex >= 0 && !e.disabled && !e.closest('[inert]')
          && e.checkVisibility({visibilityProperty: true}))
        .filter(e => e.type !== 'radio' || e.checked);
      return window.stops.length;
      """;

  /** Where the focus is, and what is wrong with how it looks. */
  private static final String HERE =
      """
      const e = document.activeElement;
      if (!e || e === document.body || e === document.documentElement) return null;
      const shown = (x, pseudo) => {
        const s = getComputedStyle(x, pseudo);
        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
          && !/^rgba.*, 0\\)$/.test(s.outlineColor) && (!pseudo || s.content !== 'none');
      };
      const faces = [e, ...(e.labels || [])];
      const outlined = faces.some(x => shown(x) || shown(x, '::before') || shown(x, '::after'));
      const face = e.getBoundingClientRect().width > 1 ? e : (e.labels || [])[0] || e;
      const box = face.getClientRects()[0] || face.getBoundingClientRect();
      const top = document.elementFromPoint(
        Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1),
        Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1));
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0
        && box.left < innerWidth;
      return {
        stop: window.stops.indexOf(e),
        faults: [
          outlined ? '' : 'no outline',
          inside ? '' : 'outside the window',
          top && (face.contains(top) || top.contains(face)) ? '' : 'covered'
        ].filter(Boolean).join(', '),
        what: e.outerHTML.slice(0, 120)
      };
      """;

  @TestFactory
  Stream<DynamicTest> walkPassesEveryStopInOrderAndEnds(Stage stage) {
    return stage.site().types().stream()
        .flatMap(
            type ->
                screens(type, stage.site())
                    .map(
                        screen ->
                            DynamicTest.dynamicTest(
                                type.path() + " " + screen,
                                () -> walk(stage.browser(), at(stage, type.path()), screen))));
  }

  /**
   * Translated pages have the stops of their originals: every third of their kinds on one screen,
   * and all of them on both screens in the long form.
   */
  private static Stream<Screen> screens(PageType type, BuiltSite site) {
    if (Effort.isLong() || site.firstPages().contains(type.path())) {
      return Stream.of(Screen.DESKTOP, Screen.NARROW);
    }
    return site.types().indexOf(type) % 3 == 0 ? Stream.of(Screen.DESKTOP) : Stream.empty();
  }

  private static URI at(Stage stage, String path) {
    return Stage.at(stage.server().top(), path);
  }

  /** Goes through a page with the tabulator key alone. */
  static void walk(Browser browser, URI page, Screen screen) {
    open(browser, page, screen);
    int stops = ((Number) browser.ask(NUMBER_THE_STOPS)).intValue();
    List<Integer> passed = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int press = 0; press < stops + 20; press++) {
      browser.press(Key.TAB);
      Map<?, ?> here = (Map<?, ?>) browser.ask(HERE);
      if (here == null || (!passed.isEmpty() && here.get("stop").equals(0L))) {
        break;
      }
      int stop = ((Number) here.get("stop")).intValue();
      if (stop >= 0) {
        passed.add(stop);
      }
      if (!"".equals(here.get("faults"))) {
        faults.add(here.get("faults") + ": " + here.get("what"));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(passed).isEqualTo(Stream.iterate(0, n -> n + 1).limit(stops).toList());
  }

  private static void open(Browser browser, URI page, Screen screen) {
    browser.wish(Wish.LESS_MOTION);
    browser.room(screen);
    browser.visit(page);
  }

  @TestFactory
  Stream<DynamicTest> firstStopLeadsPastTheHeader(Stage stage) {
    return stage.site().types().stream()
        .map(
            type -> DynamicTest.dynamicTest(type.path(), () -> skipsTheHeader(stage, type.path())));
  }

  private static void skipsTheHeader(Stage stage, String path) {
    Browser browser = stage.browser();
    open(browser, at(stage, path), Screen.NARROW);
    browser.press(Key.TAB);
    assertThat(browser.is("document.activeElement.matches('a.skip[href=\"#main\"]')")).isTrue();
    browser.press(Key.ENTER);
    browser.until("location.hash === '#main'");
    browser.press(Key.TAB);
    String past =
        "document.querySelector('main').compareDocumentPosition(document.activeElement)"
            + " & Node.DOCUMENT_POSITION_PRECEDING";
    assertThat(browser.is("document.activeElement !== document.body")).isTrue();
    assertThat(browser.is(past)).as("the next stop lies before the main part").isFalse();
  }

  @TestFactory
  Stream<DynamicTest> explanationOpensAndClosesFromTheKeyboard(Stage stage) {
    return Stream.of("", BuiltSite.ENGLISH)
        .map(language -> language + "actions/1.html")
        .map(path -> DynamicTest.dynamicTest(path, () -> opensAndCloses(stage, path)));
  }

  private static void opensAndCloses(Stage stage, String path) {
    Browser browser = stage.browser();
    open(browser, at(stage, path), Screen.NARROW);
    browser.ask("document.querySelector('main button[popovertarget]').focus();");
    browser.press(Key.ENTER);
    assertThat(browser.is("document.querySelector(':popover-open')")).isTrue();
    browser.press(Key.TAB);
    assertThat(browser.is("document.activeElement.closest(':popover-open')"))
        .as("the next stop lies inside what was opened")
        .isTrue();
    browser.press(Key.ESCAPE);
    assertThat(browser.is("document.querySelector(':popover-open')")).isFalse();
    assertThat(browser.is("document.activeElement.matches('main button[popovertarget]')"))
        .as("the focus is back where it was")
        .isTrue();
  }
}
