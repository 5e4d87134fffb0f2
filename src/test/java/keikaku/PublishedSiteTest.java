package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.site.inspect.PageChecker;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Measure;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Term;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Asks Kato's whole site the questions that every published site must answer. */
class PublishedSiteTest {

  private static final String BASE = KatoSite.BASE;
  private static final Plan KATO = KatoSite.PLAN;
  private static final Map<String, byte[]> SITE = KatoSite.files();

  private static Stream<String> pages() {
    return SITE.keySet().stream().filter(path -> path.endsWith(".html"));
  }

  private static Document page(String path) {
    return Jsoup.parse(new String(SITE.get(path), StandardCharsets.UTF_8), "");
  }

  private static String in(Language language, String path) {
    return Addresses.of(KATO, Optional.empty()).in(language, path);
  }

  @Test
  void everyPagePassesTheStrictCheck() {
    assertThatCode(() -> check(SITE, Optional.of(BASE))).doesNotThrowAnyException();
  }

  @Test
  void aSiteWithoutAnAddressPassesTooAndNamesNone() {
    Map<String, byte[]> files = KatoSite.files(Optional.empty());
    check(files, Optional.empty());
    assertThat(files).doesNotContainKey("sitemap.xml");
    assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
        .doesNotContain("rel=\"canonical\"", "plan.example.jp");
  }

  private static void check(Map<String, byte[]> files, Optional<String> base) {
    PageChecker checker = PageChecker.strict(KATO, Addresses.of(KATO, base));
    files.forEach(checker::see);
    checker.conclude();
  }

  @Test
  void anActionsPageLeadsToItsRowInTheTable() {
    List<List<String>> table = DelimitedText.read(SITE.get("data/actions.csv"));
    int number = table.get(0).indexOf("action_number");
    for (Action action : KATO.actions()) {
      String link =
          page(Addresses.action(action.id())).select(".use a[href*='#row=']").attr("href");
      assertThat(link).startsWith("../data/actions.csv#row=");
      int row = Integer.parseInt(link.substring(link.indexOf('=') + 1));
      assertThat(table.get(row - 1).get(number)).isEqualTo(action.id());
    }
  }

  @Test
  void printedActionsLeadBackToTheirPage() {
    for (Language language : KATO.languages()) {
      KATO.actions().stream()
          .map(action -> page(in(language, Addresses.action(action.id()))))
          .forEach(action -> assertThat(action.select("footer .code svg")).hasSize(1));
    }
    assertThat(page("index.html").select(".code")).isEmpty();
    String nowhere =
        new String(KatoSite.files(Optional.empty()).get("actions/7.html"), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(nowhere).select(".code")).isEmpty();
  }

  @Test
  void linksWorkInAnyFolder() {
    pages()
        .filter(path -> !path.endsWith("404.html"))
        .forEach(
            path ->
                assertThat(page(path).select("body [href], [src]"))
                    .as(path)
                    .noneMatch(element -> element.attr("href").startsWith("/"))
                    .noneMatch(element -> element.attr("href").startsWith(BASE))
                    .noneMatch(element -> element.attr("src").startsWith("/")));
  }

  @Test
  void theNumbersOnTheHomePageAreThoseOfThePlan() {
    for (Language language : KATO.languages()) {
      Document home = page(in(language, "index.html"));
      List<String> whole = numbers(home.select("main .legend .count"));
      assertThat(whole).containsExactly("20", "15", "6");
      assertThat(home.select(".bar text").eachText()).containsExactly("20", "15", "6");
      assertThat(home.selectFirst("h1").text()).contains("41").contains("20");
      assertThat(home.select(".tile")).hasSize(41);
      assertThat(home.select(".tile.g1")).hasSize(20);
      assertThat(home.select(".tile.g2")).hasSize(15);
      assertThat(home.select(".tile.g3")).hasSize(6);
      assertThat(cells(home)).isEqualTo(expectedCells());
    }
  }

  private static List<List<String>> cells(Document home) {
    return home.select("table.numbers tbody tr").stream()
        .map(row -> numbers(row.select("td")))
        .toList();
  }

  private static List<List<String>> expectedCells() {
    List<List<String>> rows = new ArrayList<>();
    for (Policy policy : KATO.policies()) {
      List<Action> actions = KATO.actionsOf(policy);
      List<String> row = new ArrayList<>();
      KATO.count(actions).values().forEach(count -> row.add(count.toString()));
      row.add(Integer.toString(actions.size()));
      rows.add(row);
    }
    return rows;
  }

  /** The first number in each of these elements. */
  private static List<String> numbers(List<Element> elements) {
    return elements.stream()
        .map(element -> element.text().replaceFirst("^\\D*(\\d+).*$", "$1"))
        .toList();
  }

  @Test
  void everyListOfAGradeHoldsItsActions() {
    String round = KATO.latestRound().orElseThrow().id();
    Map<Grade, Integer> counts = KATO.count(KATO.actions());
    counts.forEach(
        (grade, count) -> {
          Document list = page("evaluations/" + round + "/grade/" + grade.id() + ".html");
          assertThat(list.select(".card")).hasSize(count);
          assertThat(list.selectFirst(".lead").text()).startsWith(count.toString());
        });
  }

  @Test
  void whatDidNotGoToPlanIsAllTold() {
    Document why = page("evaluations/not-as-planned.html");
    assertThat(why.selectFirst("h1").text()).startsWith("21項目");
    assertThat(why.select(".item")).hasSize(21);
  }

  @Test
  void everyLetterOfAnActionIsOnItsPage() {
    for (Language language : KATO.languages()) {
      for (Action action : KATO.actions()) {
        String text = letters(page(in(language, Addresses.action(action.id()))).body().wholeText());
        assertThat(text).contains(letters(action.title().shownIn(language)));
        for (Measure measure : action.measures()) {
          assertThat(text).contains(letters(PlainText.of(measure.text().shownIn(language))));
        }
        for (Evaluation evaluation : KATO.evaluationsOf(action)) {
          evaluation.result().shownIn(language).toParagraphs().stream()
              .map(PublishedSiteTest::letters)
              .forEach(paragraph -> assertThat(text).contains(paragraph));
        }
      }
    }
  }

  @Test
  void everyLetterOfATermIsOnItsPage() {
    for (Language language : KATO.languages()) {
      for (Term term : KATO.terms()) {
        String text = letters(page(in(language, Addresses.term(term.id()))).wholeText());
        assertThat(text).contains(letters(term.name().shownIn(language)));
        term.description().shownIn(language).toParagraphs().stream()
            .map(PublishedSiteTest::letters)
            .forEach(paragraph -> assertThat(text).contains(paragraph));
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

  @Test
  void pagesAreLight() {
    assertThat(SITE.get("index.html")).hasSizeLessThan(60_000);
    assertThat(SITE.get("en/index.html")).hasSizeLessThan(60_000);
    assertThat(SITE.get("actions/index.html")).hasSizeLessThan(120_000);
    KATO.actions().stream()
        .map(action -> Addresses.action(action.id()))
        .forEach(path -> assertThat(SITE.get(path)).as(path).hasSizeLessThan(30_000));
    assertThat(sizeOf(".css")).isLessThanOrEqualTo(20 * 1024);
    assertThat(sizeOf(".js")).isLessThan(12_000);
  }

  private static int sizeOf(String ending) {
    return SITE.entrySet().stream()
        .filter(file -> file.getKey().startsWith("assets/site.") && file.getKey().endsWith(ending))
        .mapToInt(file -> file.getValue().length)
        .sum();
  }

  @Test
  void theSitemapNamesEveryPageButTheErrorPage() {
    String map = new String(SITE.get("sitemap.xml"), StandardCharsets.UTF_8);
    long pages = pages().filter(path -> !path.endsWith("404.html")).count();
    assertThat(map.split("<loc>", -1)).hasSize((int) pages + 1);
  }

  @Test
  void theFeedIsInTheLanguageOfItsReaders() {
    assertThat(new String(SITE.get("feed.xml"), StandardCharsets.UTF_8))
        .contains("xml:lang=\"ja\"", "最初の公開");
    assertThat(new String(SITE.get("en/feed.xml"), StandardCharsets.UTF_8))
        .contains("xml:lang=\"en\"", BASE + "en/feed.xml");
  }
}
