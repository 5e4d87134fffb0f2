package keikaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keikaku.SamplePlan;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  private final Plan plan = SamplePlan.bilingual();
  private final List<Table<?>> tables =
      Tables.of(plan, Addresses.of(plan, Optional.empty())).allAndDescribing();
  private final Dictionary ja = Dictionary.in(SamplePlan.JA);
  private final Dictionary en = Dictionary.in(SamplePlan.EN);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(ja.keys()).containsExactlyInAnyOrderElementsOf(en.keys());
  }

  @Test
  void everyTableColumnAndCodeHasWords() {
    for (Dictionary dictionary : List.of(ja, en)) {
      for (Table<?> table : tables) {
        assertThat(dictionary.title(table)).isNotBlank();
        assertThat(dictionary.description(table)).isNotBlank();
        for (Column<?> column : table.columns()) {
          assertThat(dictionary.title(table, column)).isNotBlank();
          assertThat(dictionary.description(table, column)).isNotBlank();
          if (!column.field().contains("grade")) {
            assertThat(column.codes())
                .allSatisfy(
                    code -> assertThat(dictionary.meaning(table, column, code)).isPresent());
          }
        }
      }
    }
  }

  @Test
  void everyFormHasWords() {
    for (Form form : Form.values()) {
      assertThat(ja.title(form)).isNotBlank();
      assertThat(ja.description(form)).endsWith("。");
      assertThat(en.description(form)).endsWith(".");
    }
  }

  @Test
  void nothingIsExplainedThatDoesNotExist() {
    Set<String> used = new HashSet<>(Set.of("column.language"));
    for (Form form : Form.values()) {
      used.addAll(List.of("form." + form.word(), "form." + form.word() + ".about"));
    }
    for (Table<?> table : tables) {
      used.addAll(List.of(table.name(), table.name() + ".about"));
      for (Column<?> column : table.columns()) {
        for (String prefix : List.of("", table.name() + ".")) {
          String key = prefix + column.field();
          used.addAll(List.of(key, key + ".about", key + ".unit"));
          column.codes().forEach(code -> used.add(key + ".is." + code));
        }
      }
    }
    assertThat(ja.keys().stream().filter(key -> !key.startsWith("language."))).isSubsetOf(used);
  }

  @Test
  void titlesTellTheColumnsOfATableApart() {
    for (Dictionary dictionary : List.of(ja, en)) {
      for (Table<?> table : tables) {
        assertThat(table.columns())
            .extracting(column -> dictionary.title(table, column))
            .doesNotHaveDuplicates();
      }
    }
    Table<?> actions = tables.get(1);
    Column<?> title = actions.columns().get(actions.header().indexOf("title_en"));
    assertThat(ja.title(actions, title)).isEqualTo("取組名（英語）");
    assertThat(en.title(actions, title)).isEqualTo("Action title (English)");
  }

  @Test
  void aLanguageWithoutADictionaryReadsTheEnglishOne() {
    assertThat(Dictionary.in(new Language("fr")).language()).isEqualTo(SamplePlan.EN);
    assertThat(ja.languageName(new Language("fr"))).isEqualTo("fr");
  }
}
