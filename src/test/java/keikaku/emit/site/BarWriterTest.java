package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Translated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The bar that shows how many actions got each grade. */
class BarWriterTest {

  private static Document bar(int... counts) {
    Map<Grade, Integer> byGrade = new LinkedHashMap<>();
    for (int count : counts) {
      int rank = byGrade.size() + 1;
      Translated<String> label = new Translated<>(new Language("ja"), "評価" + rank, Map.of());
      byGrade.put(new Grade("g" + rank, "" + rank, rank, label), count);
    }
    return Jsoup.parse(new BarWriter(new Counts(100, byGrade), "p-").write());
  }

  @Test
  void everyGradeButTheBestHasAPatternOfItsOwn() {
    Document bar = bar(1, 1, 1, 1, 1, 1, 1);
    assertThat(bar.select("pattern").eachAttr("id"))
        .containsExactly("p-2", "p-3", "p-4", "p-5", "p-6", "p-7");
    assertThat(bar.select("pattern").eachAttr("width"))
        .containsExactly("10", "8", "6", "4", "4", "4");
    assertThat(bar.select("pattern path").eachAttr("d"))
        .containsExactly(
            "M0 0V10", "M0 0V8M0 0H8", "M0 0V6", "M0 0V4M0 0H4", "M0 0V4", "M0 0V4M0 0H4");
    assertThat(bar.select("rect[fill]").eachAttr("fill"))
        .startsWith("url(#p-2)", "url(#p-3)")
        .hasSize(6);
  }

  @Test
  void sharesStandSideBySideAndFillTheBar() {
    Document bar = bar(5, 0, 3);
    assertThat(bar.select("rect.fill").eachAttr("x")).containsExactly("0.000%", "62.500%");
    assertThat(bar.select("rect.fill").eachAttr("width")).containsExactly("62.500%", "37.500%");
    assertThat(bar.select("rect.fill").eachAttr("class")).containsExactly("fill g1", "fill g3");
    assertThat(bar.select("text").eachAttr("x")).containsExactly("31.250%", "81.250%");
    assertThat(bar.select("text").eachText()).containsExactly("5", "3");
  }

  @Test
  void narrowShareHasNoRoomForItsNumber() {
    assertThat(bar(93, 7).select("text").eachText()).containsExactly("93", "7");
    assertThat(bar(94, 6).select("text").eachText()).containsExactly("94");
  }

  @Test
  void sharesAreRoundedAndOfNothingAreNothing() {
    assertThat(ShareBar.percent(1, 3, 1)).hasToString("33.3");
    assertThat(ShareBar.percent(1, 16, 1)).hasToString("6.3");
    assertThat(ShareBar.percent(0, 0, 1)).isZero();
  }
}
