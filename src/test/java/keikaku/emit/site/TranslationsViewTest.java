package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Tables;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

class TranslationsViewTest {

  private static final Plan PLAN = SamplePlan.bilingual();
  private static final Addresses ADDRESSES = Addresses.of(PLAN, Optional.empty());
  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));

  private static TranslationsView in(Language language) {
    Edition edition = Edition.of(language, THEME, ADDRESSES, new Index(PLAN));
    return TranslationsView.of(
        Tables.of(PLAN, ADDRESSES).translations(), edition.at(SitePaths.TRANSLATIONS));
  }

  @Test
  void whatIsOutOfDateIsNamedWithThePartsThatChanged() {
    assertThat(in(SamplePlan.JA).languages().get(0).outdated())
        .extracting(line -> line.entry().page().label().text(), line -> line.parts())
        .containsExactly(tuple("地図", "題名"));
    assertThat(in(SamplePlan.EN).languages().get(0).outdated())
        .extracting(line -> line.entry().page().href(), line -> line.parts())
        .containsExactly(tuple("../actions/2.html", "title"));
  }

  @Test
  void whatIsMissingIsShownInItsOwnLanguage() {
    assertThat(in(SamplePlan.EN).languages().get(0).missing())
        .extracting(entry -> entry.page().label())
        .containsExactly(new Text("未評価の取組", "ja"));
  }

  @Test
  void numbersOfEveryKindAddUp() {
    TranslationsView.Chapter english = in(SamplePlan.JA).languages().get(0);
    assertThat(english.lines())
        .allSatisfy(
            line ->
                assertThat(line.counts().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(line.total()));
    assertThat(english.lines().stream().mapToInt(TranslationsView.Line::total).sum())
        .isEqualTo(PLAN.entries().size());
    assertThat(english.finding()).startsWith("12件のうち10件に").endsWith("確かめた翻訳は0件です。");
  }

  @Test
  void partsOfATextAreCalledByTheirNumbers() {
    Edition edition = Edition.of(SamplePlan.JA, THEME, ADDRESSES, new Index(PLAN));
    assertThat(TranslationWords.parts(List.of("title", "2", "made-up"), edition.at("index.html")))
        .isEqualTo("題名、第2段落・項目、made-up");
  }
}
