package keikaku.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Tables;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryPageTest {

  private static final Language JAPANESE = new Language("ja");
  private static final Language ENGLISH = new Language("en");

  private static String page(String language) {
    return new DictionaryPage(
            Words.in(new Language(language)), BlankPlan.in(List.of(JAPANESE, ENGLISH)))
        .text();
  }

  @ParameterizedTest
  @CsvSource({"ja, evaluations 評価, 機械翻訳で、まだ人が確かめていません。", "en, evaluations Evaluations, machine"})
  void saysWhatTablesAndCodesMean(String language, String heading, String meaning) {
    assertThat(page(language)).contains(heading, meaning, "<code>result_ja</code>");
  }

  @ParameterizedTest
  @CsvSource({"ja", "en"})
  void showsTablesThatOnlySomePlansFill(String language) {
    assertThat(page(language))
        .contains("<code>indicator_id</code>", "<code>baseline</code>", "<code>actual</code>");
  }

  @ParameterizedTest
  @CsvSource({"ja", "en"})
  void showsEveryTableThatIsPublished(String language) {
    Plan plan = SamplePlan.bilingual();
    Tables tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));
    assertThat(tables.allAndDescribing().stream().map(table -> "name=\"" + table.name() + " "))
        .allSatisfy(heading -> assertThat(page(language)).containsOnlyOnce(heading));
  }

  @ParameterizedTest
  @CsvSource({"ja", "en"})
  void showsTheSameTablesForAPlanThatFillsThem(String language) {
    String full =
        new DictionaryPage(Words.in(new Language(language)), SamplePlan.bilingual()).text();
    assertThat(full.split("<subsection")).hasSameSizeAs(page(language).split("<subsection"));
  }
}
