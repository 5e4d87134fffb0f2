package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a reader has asked of the browser is kept: dark, their own colours, nothing that moves. */
@BrowserTest
class PreferenceTest {

  private static final String BRIGHTNESS =
      "return getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g)"
          + ".slice(0, 3).map(Number).reduce((a, b) => a + b) / 3;";

  static final String MOVES =
      """
      const moving = e => {
        const s = getComputedStyle(e);
        return [s.transitionDuration, s.animationDuration].join().split(',')
          .some(t => parseFloat(t) > .01) || s.scrollBehavior === 'smooth';
      };
      return [...document.querySelectorAll('*')].filter(moving).map(e => e.outerHTML.slice(0, 120));
      """;

  /** Marks whose line has the colour of the paper, and parts of a bar that run into each other. */
  static final String LOST_IN_FORCED_COLORS =
      """
      const paper = getComputedStyle(document.body).backgroundColor;
      const lost = e => {
        const s = getComputedStyle(e);
        const shapes = [...e.querySelectorAll('circle, path, rect, line, polygon')];
        return shapes.length > 0 && shapes.every(x => {
          const own = getComputedStyle(x);
          return [own.stroke, own.fill].every(c => c === 'none' || c === paper);
        }) && s.display !== 'none';
      };
      return [...document.querySelectorAll('svg')].filter(e => e.checkVisibility())
        .filter(lost).map(e => e.outerHTML.slice(0, 200));
      """;

  @TestFactory
  Stream<DynamicTest> darkIsDarkAndLightIsLight(Stage stage) {
    return forEveryKind(
        stage,
        browser -> {
          browser.wish(Wish.DARK);
          assertThat(((Number) browser.ask(BRIGHTNESS)).intValue()).isLessThan(64);
          browser.wish(Wish.LIGHT);
          assertThat(((Number) browser.ask(BRIGHTNESS)).intValue()).isGreaterThan(240);
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingMovesWhenLessMotionIsWished(Stage stage) {
    return forEveryKind(
        stage,
        browser -> {
          browser.wish(Wish.LESS_MOTION);
          assertThat(browser.list(MOVES)).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> marksAreSeenInTheReadersOwnColors(Stage stage) {
    return forEveryKind(
        stage,
        browser -> {
          browser.wish(Wish.FORCED_COLORS);
          assertThat(browser.is("matchMedia('(forced-colors: active)').matches")).isTrue();
          assertThat(browser.list(LOST_IN_FORCED_COLORS)).isEqualTo(List.of());
        });
  }

  private interface Claim {
    void hold(Browser browser);
  }

  private static Stream<DynamicTest> forEveryKind(Stage stage, Claim claim) {
    return stage.site().types().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.path(),
                    () -> {
                      stage.browser().room(Screen.DESKTOP);
                      stage.browser().visit(Stage.at(stage.server().top(), type.path()));
                      claim.hold(stage.browser());
                    }));
  }
}
