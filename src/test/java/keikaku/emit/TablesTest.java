package keikaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.SamplePlan;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

class TablesTest {

  private final Plan plan = SamplePlan.bilingual();
  private final Tables tables = tablesAt(Optional.of("https://example.jp/"));

  private Tables tablesAt(Optional<String> base) {
    return Tables.of(plan, Addresses.of(plan, base));
  }

  @Test
  void promisedColumnsKeepTheirOrder() {
    Map<String, String> promised =
        Map.of(
            "policies", "policy_number, title_ja, title_en, page_url_ja, page_url_en",
            "actions",
                "action_number, policy_number, policy_title_ja, policy_title_en, title_ja, title_en,"
                    + " latest_round_id, latest_grade_id, latest_grade_symbol,"
                    + " latest_grade_label_ja, latest_grade_label_en, keywords_ja,"
                    + " translation_status_en, page_url_ja, page_url_en",
            "measures", "action_number, measure_number, text_ja, text_en",
            "rounds", "round_id, kind, period_start, period_end, title_ja, title_en",
            "evaluations",
                "round_id, action_number, action_title_ja, action_title_en, policy_number,"
                    + " period_start, period_end, grade_id, grade_symbol, grade_label_ja,"
                    + " grade_label_en, result_ja, result_en, translation_status_en, page_url_ja,"
                    + " page_url_en",
            "grades", "grade_id, grade_symbol, rank, label_ja, label_en",
            "terms", "term_id, kind, name_ja, name_en, description_ja, description_en");
    Map<String, Table<?>> byName =
        tables.allAndDescribing().stream().collect(Collectors.toMap(Table::name, table -> table));
    promised.forEach(
        (name, columns) ->
            assertThat(String.join(", ", byName.get(name).header()))
                .startsWith("municipality_code, plan_id, " + columns));
  }

  @Test
  void indicatorsArePublishedOnlyWhereThePlanHasSome() {
    assertThat(tables.all())
        .extracting(Table::name)
        .containsExactly(
            "policies",
            "actions",
            "measures",
            "evaluations",
            "grades",
            "rounds",
            "terms",
            "words",
            "indicators",
            "indicator_values",
            "translations");
    assertThat(row(tables.indicatorValues(), 0))
        .containsEntry("indicator_id", "drills")
        .containsEntry("actual", "2.5");
  }

  @Test
  void rowsHoldWhatThePlanSays() {
    assertThat(row(tables.actions(), 0))
        .containsEntry("municipality_code", "282286")
        .containsEntry("plan_id", "sample-plan")
        .containsEntry("title_ja", "訓練、\"防災\"の充実")
        .containsEntry("policy_title_en", "Safety")
        .containsEntry("latest_round_id", "2020")
        .containsEntry("latest_grade_symbol", "○")
        .containsEntry("keywords_ja", "避難;防災")
        .containsEntry("keywords_en", "evacuation")
        .containsEntry("translation_status_en", "machine")
        .containsEntry("page_url_en", "https://example.jp/en/actions/1.html")
        .containsEntry("start_year", "2019")
        .containsEntry("budget", "1000000")
        .containsEntry("superseded_by", "2");
    assertThat(row(tables.evaluations(), 2))
        .containsEntry("period_start", "2020-04-01")
        .containsEntry("period_end", "2021-03-31")
        .containsEntry("result_ja", "実施した。 ¶ \"2020\", 1")
        .containsEntry("cost", "123456")
        .containsEntry("reason_en", "The target was met");
  }

  @Test
  void wordsThatShareACellStandAlsoOneByOne() {
    assertThat(tables.all().get(7).cells().map(cells -> String.join(" ", cells.subList(2, 7))))
        .containsExactly(
            "actions 1 keywords_ja 1 避難",
            "actions 1 keywords_ja 2 防災",
            "actions 1 keywords_en 1 evacuation",
            "actions 1 departments_ja 1 危機管理課",
            "actions 1 departments_en 1 Crisis Office",
            "terms bcp aliases 1 業務継続計画",
            "terms bcp aliases 2 事業継続計画",
            "translations en/action/2 outdated_parts 1 title");
  }

  @Test
  void translationsSayWhatTheyTranslateAndWhatHasChangedSince() {
    assertThat(tables.translations().cells().map(cells -> String.join("|", cells.subList(2, 9))))
        .hasSize(plan.entries().size())
        .contains(
            "en|plan|sample-plan|見本計画|Sample plan|machine|",
            "en|action|2|地図|Map|outdated|title",
            "en|action|10|未評価の取組||missing|",
            "en|evaluation|2020/1|訓練、\"防災\"の充実|Drills, \"preparedness\"|machine|");
  }

  @Test
  void planInOneLanguageHasNoTableOfTranslations() {
    Plan japanese = SamplePlan.in(List.of(SamplePlan.JA));
    Tables tables = Tables.of(japanese, Addresses.of(japanese, Optional.empty()));
    assertThat(tables.all())
        .extracting(Table::name)
        .contains("words")
        .doesNotContain("translations");
  }

  @Test
  void whatIsNotStatedIsEmpty() {
    assertThat(row(tables.actions(), 2))
        .containsEntry("title_en", "")
        .containsEntry("latest_grade_id", "")
        .containsEntry("latest_grade_label_ja", "")
        .containsEntry("keywords_ja", "")
        .containsEntry("budget", "")
        .containsEntry("translation_status_en", "missing");
  }

  @Test
  void pageUrlIsThePathWhereTheSiteHasNoAddress() {
    assertThat(row(tablesAt(Optional.empty()).actions(), 0))
        .containsEntry("page_url_ja", "actions/1.html")
        .containsEntry("page_url_en", "en/actions/1.html");
  }

  @Test
  void suffixesFollowThePlansLanguages() {
    Plan chinese = SamplePlan.in(List.of(SamplePlan.JA, new Language("zh-Hans")));
    Tables tables = Tables.of(chinese, Addresses.of(chinese, Optional.empty()));
    assertThat(tables.actions().header())
        .contains("title_ja", "title_zh_hans", "translation_status_zh_hans")
        .doesNotContain("title_en");
    assertThat(row(tables.actions(), 0)).containsEntry("title_zh_hans", "");
  }

  @Test
  void partsOfAnEntryAreItsOwnRows() {
    assertThat(tables.measuresOf(plan.action("1")).cells().map(cells -> cells.get(3)))
        .containsExactly("1", "2");
    assertThat(tables.evaluationsOf(plan.action("1")).cells().map(cells -> cells.get(2)))
        .containsExactly("2019", "2020");
    assertThat(tables.actionsOf(plan.policy("2")).cells().map(cells -> cells.get(2)))
        .containsExactly("2", "10");
  }

  @Test
  void keysAreUniqueAndReferencesLead() {
    Map<String, Table<?>> byName =
        tables.allAndDescribing().stream().collect(Collectors.toMap(Table::name, table -> table));
    for (Table<?> table : tables.allAndDescribing()) {
      assertThat(rows(table))
          .extracting(row -> table.key().stream().map(row::get).toList())
          .doesNotHaveDuplicates();
      assertThat(table.header()).doesNotHaveDuplicates();
      for (ForeignKey reference : table.foreignKeys()) {
        Table<?> target = byName.get(reference.table());
        assertThat(target.key()).containsExactly(reference.target());
        Set<String> keys =
            rows(target).stream()
                .map(row -> row.get(reference.target()))
                .collect(Collectors.toSet());
        keys.add("");
        assertThat(keys).containsAll(values(table, reference.column()));
      }
    }
  }

  @Test
  void requiredIsFilledAndCodesAreKnown() {
    for (Table<?> table : tables.allAndDescribing()) {
      for (Column<?> column : table.columns()) {
        if (column.required()) {
          assertThat(values(table, column.name())).as(column.name()).doesNotContain("");
        }
        if (!column.codes().isEmpty()) {
          Set<String> allowed = new HashSet<>(column.codes());
          allowed.add("");
          assertThat(allowed).containsAll(values(table, column.name()));
        }
      }
    }
  }

  private static List<String> values(Table<?> table, String column) {
    int index = table.header().indexOf(column);
    assertThat(index).isNotNegative();
    return table.cells().map(cells -> cells.get(index)).toList();
  }

  private static List<Map<String, String>> rows(Table<?> table) {
    return java.util.stream.IntStream.range(0, table.rows().size())
        .mapToObj(index -> row(table, index))
        .toList();
  }

  private static Map<String, String> row(Table<?> table, int index) {
    List<String> cells = table.cells().toList().get(index);
    List<String> header = table.header();
    return java.util.stream.IntStream.range(0, cells.size())
        .boxed()
        .collect(Collectors.toMap(header::get, cells::get));
  }
}
