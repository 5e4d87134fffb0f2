package keikaku.emit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonEmitterTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Plan plan = SamplePlan.bilingual();
  private final Tables tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));
  private final JsonEmitter emitter = emitterAt(Optional.empty());
  private final Map<String, JsonNode> files =
      emitter.files().stream()
          .filter(file -> file.form() == Form.JSON)
          .collect(Collectors.toMap(DataFile::path, file -> MAPPER.readTree(file.bytes())));
  private final Map<String, JsonNode> twins =
      emitter
          .twins()
          .collect(
              Collectors.toMap(
                  Artifact::path, artifact -> MAPPER.readTree(artifact.content().get())));

  private JsonEmitter emitterAt(Optional<String> base) {
    Addresses addresses = Addresses.of(plan, base);
    return new JsonEmitter(plan, Tables.of(plan, addresses), addresses);
  }

  @Test
  void everyTableReadsBackCellByCell() {
    for (Table<?> table : tables.allAndDescribing()) {
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode row : files.get("data/" + table.name() + ".json").get("rows")) {
        rows.add(table.columns().stream().map(column -> cell(column, row)).toList());
      }
      assertThat(rows).as(table.name()).isEqualTo(table.cells().toList());
    }
  }

  @Test
  void aLineIsARow() {
    List<DataFile> lines =
        emitter.files().stream().filter(file -> file.form() == Form.NDJSON).toList();
    assertThat(lines).hasSameSizeAs(tables.all());
    for (DataFile file : lines) {
      List<JsonNode> rows = new ArrayList<>();
      new String(file.bytes(), UTF_8).lines().forEach(line -> rows.add(MAPPER.readTree(line)));
      String whole = file.path().replace(".ndjson", ".json");
      assertThat(rows).isEqualTo(files.get(whole).get("rows").valueStream().toList());
      assertThat(new String(file.bytes(), UTF_8)).endsWith("}\n");
    }
  }

  /** The cell that the documented correspondence of JSON and CSV asks for. */
  private static String cell(Column<?> column, JsonNode row) {
    JsonNode value = row.get(column.field());
    if (column.language().isPresent()) {
      value = value.get(column.language().get().tag());
    }
    if (value == null || value.isNull()) {
      return "";
    } else if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.asString()));
      return String.join(";", items);
    } else if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    return value.asString().replace("\n\n", " ¶ ");
  }

  @Test
  void everyFileSaysWhatItIsAndWhoseItIs() {
    files.forEach((path, json) -> assertThat(json.get("$schema").asString()).startsWith("schema/"));
    for (JsonNode json : twins.values()) {
      assertThat(json.at("/license/id").asString()).isEqualTo("CC-BY-4.0");
      assertThat(json.at("/plan/title/ja").asString()).isEqualTo("見本計画");
      assertThat(json.at("/source/title/en").asString()).isEqualTo("Sample document");
    }
    assertThat(twins.get("evaluations/2020/1.json").get("$schema").asString())
        .isEqualTo("../../data/schema/evaluation.json");
  }

  @Test
  void theSchemaIsAbsoluteWhereTheSiteHasAnAddress() {
    Artifact twin = emitterAt(Optional.of("https://example.jp/")).twins().findFirst().orElseThrow();
    assertThat(MAPPER.readTree(twin.content().get()).get("$schema").asString())
        .isEqualTo("https://example.jp/data/schema/policy.json");
  }

  @Test
  void partsStandInsideTheirWhole() {
    JsonNode action = twins.get("actions/1.json");
    assertThat(action.at("/title/en").asString()).isEqualTo("Drills, \"preparedness\"");
    assertThat(action.at("/measures/1/text/ja").asString()).isEqualTo("見直す, 直す");
    assertThat(action.at("/evaluations/1/grade_symbol").asString()).isEqualTo("○");
    assertThat(action.at("/evaluations/1/indicator_values/0/actual").decimalValue())
        .isEqualTo("2.5");
    assertThat(action.at("/indicators/0/target").decimalValue()).isEqualTo("2.50");
    assertThat(action.at("/related/0").asString()).isEqualTo("2");
    assertThat(twins.get("policies/2.json").get("actions")).hasSize(2);
    assertThat(twins.get("evaluations/2019/2.json").at("/result/ja").asString())
        .isEqualTo("実施した。\n\n\"2019\", 2");
  }

  @Test
  void thePlanHoldsEverything() {
    JsonNode whole = files.get("data/plan.json");
    List<String> actions = new ArrayList<>();
    whole
        .get("policies")
        .forEach(
            policy ->
                policy
                    .get("actions")
                    .forEach(action -> actions.add(action.get("action_number").asString())));
    assertThat(actions).containsExactly("1", "2", "10");
    assertThat(whole.at("/policies/0/actions/0/measures")).hasSize(2);
    assertThat(whole.at("/changes/0/note/en").asString()).isEqualTo("First publication");
    assertThat(whole.get("terms")).hasSize(1);
    assertThat(whole.at("/vision/ja").asString()).isEqualTo("よいまち");
  }

  @Test
  void whatIsNotStatedIsNull() {
    JsonNode silent = twins.get("actions/10.json");
    assertThat(silent.get("budget").isNull()).isTrue();
    assertThat(silent.get("latest_grade_id").isNull()).isTrue();
    assertThat(silent.get("title").has("en")).isFalse();
    assertThat(silent.get("measures")).isEmpty();
  }

  @Test
  void linesEndTheSameEverywhere() {
    byte[] bytes = emitter.files().get(0).bytes();
    assertThat(new String(bytes, UTF_8))
        .startsWith("{\n  \"$schema\": \"schema/")
        .endsWith("\n}\n")
        .doesNotContain("\r");
  }
}
