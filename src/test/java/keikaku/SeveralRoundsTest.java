package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.emit.Artifact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the sample plan, which was judged twice: action 1 in both rounds, action 2 in the
 * first only, action 10 never. Action 2 has succeeded action 1.
 */
class SeveralRoundsTest {

  private static final Map<String, byte[]> SITE = site();

  private static Map<String, byte[]> site() {
    Path top = Path.of("").toAbsolutePath();
    Project project =
        new Project(
            top,
            top.resolve("content"),
            top.resolve("public"),
            Optional.of(top.resolve("site-theme")),
            Optional.empty(),
            Optional.of(KatoSite.BASE));
    Map<String, byte[]> files = new TreeMap<>();
    for (Artifact file : Presentation.of(SamplePlan.bilingual(), project).artifacts()) {
      files.put(file.path(), file.content().get());
    }
    return files;
  }

  private static Document page(String path) {
    return Jsoup.parse(
        new String(SITE.get(path), StandardCharsets.UTF_8), "https://x.example/" + path);
  }

  private static int number(Element element) {
    return Integer.parseInt(element.text().replaceFirst("^\\D*(\\d+).*$", "$1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en/"})
  void everyNumberOfTheHomePageLeadsToAsManyActions(String folder) {
    for (String from : List.of("index.html", "evaluations/index.html")) {
      List<Element> counts = page(folder + from).select("main .legend .count a");
      assertThat(counts).isNotEmpty();
      for (Element link : counts) {
        String goal = link.absUrl("href").substring("https://x.example/".length());
        assertThat(page(goal).select(".card")).as(goal).hasSize(number(link));
      }
    }
  }

  @Test
  void homeCountsTheNewestGradeOfEachActionAndSaysHowManyHaveNone() {
    Document home = page("en/index.html");
    assertThat(home.selectFirst("h1").text()).isEqualTo("All 2 actions were rated “Good”");
    assertThat(home.selectFirst(".hero").text()).contains("1 action has not been evaluated yet.");
    assertThat(page("en/actions/grade/good.html").select(".card a").eachText())
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("Drills"))
        .anySatisfy(text -> assertThat(text).contains("Map"));
    assertThat(page("en/evaluations/2020/grade/good.html").select(".card")).hasSize(1);
  }

  @Test
  void trendShowsEachActionInEachRound() {
    Element trend = page("en/evaluations/index.html").selectFirst("section[aria-labelledby=trend]");
    assertThat(trend.select("thead th").eachText())
        .containsExactly("Action", "Evaluation of fiscal 2019", "Evaluation of fiscal 2020");
    assertThat(trend.select("tbody tr").eachText())
        .containsExactly(
            "1 Drills, \"preparedness\" Bad Good",
            "2 Map Good Not yet evaluated",
            "10 未評価の取組 Not yet evaluated Not yet evaluated");
    assertThat(page("en/actions/1.html").select("section[aria-labelledby=history] li").eachText())
        .containsExactly("Evaluation of fiscal 2019 Bad", "Evaluation of fiscal 2020 Good");
  }

  @Test
  void onlyWhatChangedSinceTheRoundBeforeIsListed() {
    Document page = page("en/evaluations/index.html");
    assertThat(page.select("section[aria-labelledby=changes] li").eachText())
        .containsExactly("1 Drills, \"preparedness\" Bad → Good");
  }

  @Test
  void successorAndPredecessorLeadToEachOther() {
    Element successor = page("en/actions/1.html").selectFirst(".facts a[href='2.html']");
    assertThat(successor.closest("div").text()).isEqualTo("Succeeded by Map");
    Element predecessor = page("actions/2.html").selectFirst(".facts a[href='1.html']");
    assertThat(predecessor.closest("div").text()).isEqualTo("引き継ぐ前の項目 訓練、\"防災\"の充実");
  }
}
