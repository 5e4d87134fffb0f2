package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.site.LargeIndex;
import keikaku.model.Plan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Searching finds exactly what is there, in any spelling, from files as from a server. */
@BrowserTest
class SearchTest {

  /**
   * Language, query and the addresses of all that is found; {@code -Dgolden=overwrite} rewrites.
   */
  private static final Path TABLE = Path.of("src/test/resources/search/queries.tsv");

  private static final String ASK =
      """
      const box = document.querySelector('#search input[name=q]');
      box.value = arguments[0];
      box.dispatchEvent(new Event('input', {bubbles: true}));
      return [...document.querySelectorAll('#hits a')].map(a => a.getAttribute('href'));
      """;

  private static final String SHOWN =
      "return [...document.querySelectorAll('#hits a')].map(a => a.getAttribute('href'));";

  private static final String IS_FOUND = "document.getElementById('near').hidden";

  private static final String IS_NEAR = "!document.getElementById('near').hidden";

  private record Query(String language, String words, List<String> found) {

    static Query of(String line) {
      String[] cells = line.split("\t", -1);
      List<String> found = Arrays.stream(cells[2].split(" ")).filter(s -> !s.isEmpty()).toList();
      return new Query(cells[0], cells[1], found);
    }

    String line() {
      return language + "\t" + words + "\t" + String.join(" ", found);
    }
  }

  private static List<Query> table() throws IOException {
    return Files.readAllLines(TABLE).stream().map(Query::of).toList();
  }

  @Test
  void tableIsWhatTheContentHolds() throws IOException {
    List<Query> counted = new ArrayList<>();
    for (Query query : table()) {
      TreeSet<String> found = Haystack.of(query.language()).holding(query.words());
      counted.add(new Query(query.language(), query.words(), List.copyOf(found)));
    }
    if ("overwrite".equals(System.getProperty("golden"))) {
      String lines = counted.stream().map(Query::line).collect(Collectors.joining("\n", "", "\n"));
      Files.writeString(TABLE, lines);
    }
    assertThat(table()).isEqualTo(counted);
    assertThat(counted).filteredOn(query -> !query.found().isEmpty()).hasSizeGreaterThan(50);
    assertThat(counted).filteredOn(query -> query.found().isEmpty()).hasSizeGreaterThan(9);
  }

  @TestFactory
  Stream<DynamicTest> everyQueryFindsExactlyWhatIsThere(Stage stage) throws IOException {
    return table().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.language() + " " + query.words(),
                    () -> {
                      List<String> shown = answer(stage, query);
                      boolean near = stage.browser().is(IS_NEAR);
                      assertThat(near ? List.of() : shown)
                          .containsExactlyInAnyOrderElementsOf(query.found());
                      assertThat(wronglyMarked(stage, query.words())).isEmpty();
                    }));
  }

  private static List<String> answer(Stage stage, Query query) {
    String folder = query.language().equals("en") ? BuiltSite.ENGLISH : "";
    URI page = Stage.at(stage.files(), folder + "search.html");
    Browser browser = stage.browser();
    if (!browser.address().toString().startsWith(page.toString())) {
      browser.visit(page);
      browser.ask(ASK, "ICT");
      browser.until("document.querySelector('#hits a')");
    }
    return browser.list(ASK, query.words());
  }

  /** Hits that show a word without a mark, or have a mark where no word is. */
  private static List<String> wronglyMarked(Stage stage, String words) {
    List<String> folded = Arrays.stream(words.split("[\\s\u3000]+")).map(Haystack::folded).toList();
    List<String> wrong = new ArrayList<>();
    for (String hit :
        stage
            .browser()
            .list(
                "return [...document.querySelectorAll('#hits li')].map(e =>"
                    + " Boolean(e.querySelector('mark')) + '|' + e.querySelector('a').innerText + '\\n'"
                    + " + e.querySelector('p').innerText);")) {
      boolean marked = hit.startsWith("true");
      String text = Haystack.folded(hit.substring(hit.indexOf('|') + 1).replace("\n", "#"));
      if (marked != folded.stream().anyMatch(text::contains)) {
        wrong.add(hit);
      }
    }
    return wrong;
  }

  /** The search page of a site whose index is cut into shards, opened as a file. */
  @Test
  void largeIndexIsFetchedFromFilesAsFarAsItIsNeeded(Stage stage, @TempDir Path folder)
      throws IOException {
    Path site = stage.site().folder();
    Files.copy(site.resolve("search.html"), folder.resolve("search.html"));
    Plan plan = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
    Path first = LargeIndex.write(plan, plan.languages().get(0), folder);
    try (Stream<Path> assets = Files.list(site.resolve("assets"))) {
      for (Path asset : assets.filter(Files::isRegularFile).toList()) {
        boolean index = asset.getFileName().toString().startsWith("search-ja.");
        Files.copy(index ? first : asset, folder.resolve("assets").resolve(asset.getFileName()));
      }
    }
    Browser browser = stage.browser();
    browser.visit(Stage.at(folder.toUri(), "search.html"));
    for (Query query : table()) {
      if (query.language().equals("ja") && !query.found().isEmpty()) {
        browser.ask(ASK, query.words());
        String count = "document.querySelectorAll('#hits a').length === " + query.found().size();
        browser.until(count + " && " + IS_FOUND);
        assertThat(browser.list(SHOWN)).containsExactlyInAnyOrderElementsOf(query.found());
      }
    }
  }

  @Test
  void whatIsCalledSoComesFirst(Stage stage) throws IOException {
    List<String> shown = answer(stage, new Query("ja", "SNS", List.of()));
    TreeSet<String> called = Haystack.ofNames("ja").holding("SNS");
    assertThat(called).hasSizeBetween(2, shown.size() - 1);
    assertThat(shown.subList(0, called.size())).containsExactlyInAnyOrderElementsOf(called);
  }

  @Test
  void sentenceIsShownWithTheWordMarked(Stage stage) {
    answer(stage, new Query("ja", "ﾃﾚﾜｰｸ", List.of()));
    assertThat(
            stage
                .browser()
                .list(
                    "return [...document.querySelectorAll('#hits mark')].map(m => m.textContent);"))
        .isNotEmpty()
        .containsOnly("テレワーク");
  }

  @Test
  void whatComesNearIsLabelledAsSuch(Stage stage) {
    List<String> near = answer(stage, new Query("ja", "防災行政無銭", List.of()));
    assertThat(stage.browser().is(IS_NEAR)).isTrue();
    assertThat(near).contains("actions/1.html").hasSizeLessThanOrEqualTo(5);
    assertThat((String) stage.browser().ask("return document.getElementById('near').innerText"))
        .isEqualTo("近い項目");
    assertThat(stage.browser().is("document.getElementById('found').textContent")).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> addressKeepsTheQuery(Stage stage) {
    return Stream.of(stage.files(), stage.server().top(), stage.server().sub())
        .map(
            base ->
                DynamicTest.dynamicTest(
                    base.getScheme() + base.getPath(),
                    () -> {
                      Browser browser = stage.browser();
                      browser.visit(Stage.at(base, "en/search.html?q=telework"));
                      browser.until("document.querySelectorAll('#hits a').length");
                      assertThat(
                              (String)
                                  browser.ask(
                                      "return document.querySelector('#search input').value"))
                          .isEqualTo("telework");
                      assertThat(
                              browser.is(
                                  "document.getElementById('found').matches('[role=status]')"))
                          .isTrue();
                    }));
  }

  @Test
  void backBringsTheFormerQuery(Stage stage) {
    Browser browser = stage.browser();
    browser.visit(Stage.at(stage.server().top(), "search.html?q=RPA"));
    browser.until("document.querySelectorAll('#hits a').length");
    browser.ask(
        "document.querySelector('#search input').value = 'GIS';"
            + "document.querySelector('#search').requestSubmit();");
    browser.until("location.search === '?q=GIS'");
    browser.back();
    browser.until("document.querySelector('#search input').value === 'RPA'");
  }

  @Test
  void answersPassTheAccessibilityChecker(Stage stage) {
    for (String page :
        List.of("search.html?q=SNS", "search.html?q=防災行政無銭", "en/search.html?q=cloud")) {
      stage.browser().visit(URI.create(stage.server().top() + page));
      stage.browser().until("document.querySelectorAll('#hits a').length");
      assertThat(AccessibilityTest.foundIn(stage.browser())).as(page).isEmpty();
    }
  }
}
