package keikaku.emit.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keikaku.DelimitedText;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.DataFile;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

class CsvEmitterTest {

  private final Plan plan = SamplePlan.bilingual();
  private final Tables tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));
  private final CsvEmitter emitter = new CsvEmitter(plan, tables);
  private final Map<String, byte[]> files =
      emitter.files().stream().collect(Collectors.toMap(DataFile::path, DataFile::bytes));
  private final Map<String, byte[]> twins =
      emitter
          .twins()
          .collect(Collectors.toMap(Artifact::path, artifact -> artifact.content().get()));

  @Test
  void everyTableReadsBackCellByCell() {
    for (Table<?> table : tables.allAndDescribing()) {
      List<List<String>> records = DelimitedText.read(files.get("data/" + table.name() + ".csv"));
      assertThat(records.get(0)).isEqualTo(table.header());
      assertThat(records.subList(1, records.size())).isEqualTo(table.cells().toList());
    }
  }

  @Test
  void spreadsheetsGetTheSameRowsUnderJapaneseTitles() {
    Dictionary japanese = Dictionary.in(SamplePlan.JA);
    for (Table<?> table : tables.allAndDescribing()) {
      byte[] bytes = files.get("data/ja/" + table.name() + ".csv");
      assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
      byte[] text = java.util.Arrays.copyOfRange(bytes, 3, bytes.length);
      List<List<String>> records = DelimitedText.read(text);
      assertThat(records.get(0))
          .isEqualTo(
              table.columns().stream().map(column -> japanese.title(table, column)).toList());
      assertThat(records.subList(1, records.size())).isEqualTo(table.cells().toList());
    }
  }

  @Test
  void theFilesForProgramsHaveNoByteOrderMark() {
    assertThat(new String(files.get("data/actions.csv"), UTF_8)).startsWith("municipality_code,");
  }

  @Test
  void oneRecordIsOneLine() {
    emitter.files().stream()
        .filter(file -> file.form() == Form.CSV)
        .forEach(
            file ->
                assertThat(new String(file.bytes(), UTF_8).split("\r\n", -1))
                    .hasSize(file.table().orElseThrow().rows().size() + 2)
                    .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r")));
  }

  @Test
  void pagesHaveTheirRowBesideThem() {
    assertThat(twins)
        .containsOnlyKeys(
            "policies/1.csv",
            "policies/2.csv",
            "actions/1.csv",
            "actions/2.csv",
            "actions/10.csv",
            "evaluations/2019/1.csv",
            "evaluations/2019/2.csv",
            "evaluations/2020/1.csv");
    List<List<String>> whole = DelimitedText.read(files.get("data/evaluations.csv"));
    assertThat(DelimitedText.read(twins.get("evaluations/2020/1.csv")))
        .containsExactly(whole.get(0), whole.get(3));
  }

  @Test
  void aPlanWithoutJapaneseHasNoJapaneseHeaders() {
    Plan english = SamplePlan.in(List.of(SamplePlan.EN));
    Tables tables = Tables.of(english, Addresses.of(english, Optional.empty()));
    assertThat(new CsvEmitter(english, tables).files())
        .extracting(DataFile::path)
        .noneMatch(path -> path.startsWith("data/ja/"));
  }
}
