package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The list of actions can be narrowed, says how far, and remembers it in its address. */
@BrowserTest
class FilterTest {

  private static final Map<String, String> GRADES =
      new TreeMap<>(Map.of("○", "as-planned", "△", "slightly-below", "×", "below"));

  private static final String SHOWN =
      "return [...document.querySelectorAll('.cards .card')].filter(e => e.checkVisibility())"
          + ".map(e => e.dataset.id);";

  private static final String STATUS =
      "return document.querySelector('#filter [role=status]').textContent.trim();";

  /** The numbers of the actions of a policy that got a grade, as the content folder says. */
  private static List<String> expected(String grade, String policy) throws IOException {
    return IntStream.rangeClosed(1, 41)
        .filter(n -> fact("evaluations/2017-2021", n, "grade").equals(grade))
        .filter(n -> fact("actions", n, "policy").equals(policy))
        .mapToObj(Integer::toString)
        .toList();
  }

  private static String fact(String folder, int number, String name) {
    Path file = Path.of("content", folder, String.format(java.util.Locale.ROOT, "%02d.md", number));
    return Browser.script(file)
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  private static Browser open(Stage stage, String query) {
    Browser browser = stage.browser();
    browser.room(Screen.DESKTOP);
    browser.wish(Wish.LIGHT);
    browser.visit(Stage.at(stage.server().top(), "actions/index.html" + query));
    return browser;
  }

  @TestFactory
  Stream<DynamicTest> gradeAndPolicyShowExactlyTheirActions(Stage stage) {
    return GRADES.keySet().stream()
        .flatMap(
            grade -> IntStream.rangeClosed(1, 6).mapToObj(policy -> List.of(grade, "" + policy)))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.get(0) + " " + pair.get(1),
                    () -> {
                      List<String> ids = expected(pair.get(0), pair.get(1));
                      String grade = GRADES.get(pair.get(0));
                      Browser browser = open(stage, "?grade=" + grade + "&policy=" + pair.get(1));
                      assertThat(browser.list(SHOWN)).isEqualTo(ids);
                      String status = (String) browser.ask(STATUS);
                      assertThat(status)
                          .isEqualTo(ids.isEmpty() ? "あてはまる項目はありません" : ids.size() + "項目があてはまります");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> filterWorksWhereverTheListStands(Stage stage) {
    return Stream.of(stage.files(), stage.server().top(), stage.server().sub())
        .flatMap(base -> Stream.of("", BuiltSite.ENGLISH).map(folder -> Stage.at(base, folder)))
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.getScheme() + " " + place.getPath().replaceFirst(".*/public/", ""),
                    () -> {
                      Browser browser = stage.browser();
                      browser.visit(Stage.at(place, "actions/index.html?grade=below"));
                      assertThat(browser.list(SHOWN)).hasSize(6);
                      assertThat((String) browser.ask(STATUS)).startsWith("6");
                    }));
  }

  @Test
  void wordsShowTheActionsThatHoldThem(Stage stage) throws IOException {
    Browser browser = open(stage, "?q=SNS");
    List<String> expected =
        Haystack.of("ja").holding("SNS").stream()
            .filter(path -> path.startsWith("actions/"))
            .map(path -> path.replaceAll("\\D", ""))
            .toList();
    browser.until("document.querySelectorAll('.card[hidden]').length");
    assertThat(browser.list(SHOWN)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void choiceGoesIntoTheAddressAndBackTakesItAway(Stage stage) {
    Browser browser = open(stage, "");
    assertThat(browser.list(SHOWN)).hasSize(41);
    browser.ask("document.querySelector('input[value=below]').focus();");
    browser.press(Key.SPACE);
    browser.until("location.search === '?grade=below'");
    assertThat(browser.list(SHOWN)).hasSize(6);
    browser.back();
    browser.until("location.search === ''");
    assertThat(browser.list(SHOWN)).hasSize(41);
    assertThat(browser.is("document.querySelector('input[value=below]').checked")).isFalse();
  }

  @Test
  void choiceIsTakenAwayOneByOne(Stage stage) {
    Browser browser = open(stage, "?grade=below&policy=1");
    assertThat(browser.list(SHOWN)).containsExactly("3");
    browser.ask("document.querySelector('#chosen button').click();");
    assertThat(browser.list(SHOWN)).hasSize(5);
    browser.ask("document.querySelector('#chosen button').click();");
    assertThat(browser.list(SHOWN)).hasSize(41);
    assertThat(browser.address().getQuery()).isNull();
  }

  @Test
  void whatIsShownIsSaved(Stage stage, @TempDir Path folder) throws IOException {
    Browser browser = open(stage, "?grade=below");
    browser.command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    browser.ask("document.getElementById('save').click();");
    Path file = folder.resolve("actions.csv");
    for (long end = System.nanoTime() + 5_000_000_000L; System.nanoTime() < end; ) {
      if (Files.exists(file) && Files.size(file) > 0) {
        break;
      }
    }
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).isEqualTo("\uFEFF番号,項目名,基本方針,評価,アドレス");
    assertThat(lines.stream().skip(1).map(line -> line.split(",")[0]))
        .isEqualTo(browser.list(SHOWN))
        .hasSize(6);
  }

  @Test
  void narrowedListPassesTheAccessibilityChecker(Stage stage) {
    stage
        .browser()
        .visit(URI.create(stage.server().top() + "en/actions/index.html?grade=below&q=ICT"));
    assertThat(AccessibilityTest.foundIn(stage.browser())).isEmpty();
  }
}
