package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.model.Plan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What describes the data agrees with the data, as judged by the standards' own validators. */
class DescriptionsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String HERE = "https://example.jp/";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Plan KATO = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
  private static final Map<String, byte[]> KATO_FILES = publish(KATO, Optional.empty());

  private static Map<String, byte[]> publish(Plan plan, Optional<String> base) {
    Map<String, byte[]> files = new TreeMap<>();
    OpenData.of(plan, Addresses.of(plan, base))
        .artifacts()
        .forEach(artifact -> files.put(artifact.path(), artifact.content().get()));
    return files;
  }

  private static List<Error> faults(JsonNode schema, JsonNode json) {
    return SCHEMAS
        .getSchema(schema)
        .validate(
            json,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @TestFactory
  Stream<DynamicTest> everyJsonKeepsToTheSchemaItNames() {
    return Stream.of(
            publish(KATO, Optional.empty()),
            publish(SamplePlan.bilingual(), Optional.of(HERE)),
            publish(SamplePlan.in(List.of(SamplePlan.JA)), Optional.empty()))
        .flatMap(DescriptionsTest::keepingToTheirSchemas);
  }

  private static Stream<DynamicTest> keepingToTheirSchemas(Map<String, byte[]> files) {
    return files.keySet().stream()
        .filter(path -> path.endsWith(".json") && !path.startsWith("data/schema/"))
        .filter(path -> !path.equals("data/csv-metadata.json"))
        .filter(path -> !path.equals("data/datapackage.json"))
        .map(path -> DynamicTest.dynamicTest(path, () -> keepsToItsSchema(path, files)));
  }

  private static void keepsToItsSchema(String path, Map<String, byte[]> files) {
    JsonNode json = JSON.readTree(files.get(path));
    String schema = URI.create(HERE + path).resolve(json.get("$schema").asString()).toString();
    assertThat(schema).startsWith(HERE + "data/schema/");
    JsonNode found = JSON.readTree(files.get(schema.substring(HERE.length())));
    assertThat(faults(found, json)).isEmpty();
  }

  @Test
  void schemasAreSchemas() {
    Schema meta =
        SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    List<String> schemas =
        KATO_FILES.keySet().stream().filter(path -> path.startsWith("data/schema/")).toList();
    assertThat(schemas).hasSizeGreaterThan(25);
    for (String path : schemas) {
      JsonNode schema = JSON.readTree(KATO_FILES.get(path));
      assertThat(meta.validate(schema)).as(path).isEmpty();
      assertThat(schema.get("$schema").asString())
          .isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
    }
  }

  @Test
  void schemasRefuseWhatIsWrong() {
    JsonNode schema = JSON.readTree(KATO_FILES.get("data/schema/evaluation.json"));
    byte[] evaluation = KATO_FILES.get("evaluations/2017-2021/7.json");
    ObjectNode unknownGrade = (ObjectNode) JSON.readTree(evaluation);
    unknownGrade.put("grade_symbol", "〇");
    assertThat(faults(schema, unknownGrade)).hasSize(1);
    ObjectNode withoutResult = (ObjectNode) JSON.readTree(evaluation);
    withoutResult.remove("result");
    assertThat(faults(schema, withoutResult)).hasSize(1);
    ObjectNode wrongDay = (ObjectNode) JSON.readTree(evaluation);
    wrongDay.put("period_end", "2022-02-30");
    assertThat(faults(schema, wrongDay)).hasSize(1);
    ObjectNode more = (ObjectNode) JSON.readTree(evaluation);
    more.put("grade_colour", "red");
    assertThat(faults(schema, more)).hasSize(1);
  }

  @Test
  void theDataPackageKeepsToItsProfile() throws IOException {
    JsonNode profile = standard("datapackage.json");
    for (Map<String, byte[]> files :
        List.of(KATO_FILES, publish(SamplePlan.bilingual(), Optional.of(HERE)))) {
      JsonNode described = JSON.readTree(files.get("data/datapackage.json"));
      assertThat(faults(profile, described)).isEmpty();
      for (JsonNode resource : described.get("resources")) {
        assertThat(faults(standard("dataresource.json"), resource)).isEmpty();
        assertThat(faults(standard("tableschema.json"), resource.get("schema"))).isEmpty();
        assertThat(faults(standard("tabledialect.json"), resource.get("dialect"))).isEmpty();
      }
    }
    ObjectNode spoiled = (ObjectNode) JSON.readTree(KATO_FILES.get("data/datapackage.json"));
    spoiled.remove("resources");
    assertThat(faults(profile, spoiled)).isNotEmpty();
  }

  private static JsonNode standard(String name) throws IOException {
    Path path = Path.of("src/test/resources/standards/datapackage-2.0", name);
    return JSON.readTree(Files.readString(path, UTF_8));
  }

  @Test
  void theDataPackageStatesSizesAndChecksums() throws Exception {
    JsonNode described = JSON.readTree(KATO_FILES.get("data/datapackage.json"));
    assertThat(described.get("resources").size()).isEqualTo(13);
    for (JsonNode resource : described.get("resources")) {
      byte[] file = KATO_FILES.get("data/" + resource.get("path").asString());
      assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sum);
      List<String> fields = new ArrayList<>();
      resource.at("/schema/fields").forEach(field -> fields.add(field.get("name").asString()));
      assertThat(DelimitedText.read(file).get(0)).isEqualTo(fields);
    }
  }

  @Test
  void everyCsvFileKeepsToItsMetadata() {
    for (Map<String, byte[]> files :
        List.of(KATO_FILES, publish(SamplePlan.bilingual(), Optional.of(HERE)))) {
      List<String> csv = csvBelowData(files).keySet().stream().sorted().toList();
      JsonNode metadata = JSON.readTree(files.get("data/csv-metadata.json"));
      assertThat(new TabularMetadataJudge(metadata, csvBelowData(files)).judge())
          .containsExactlyInAnyOrderElementsOf(csv);
    }
  }

  @Test
  void tablesReferToThoseOfTheirOwnForm() {
    int references = 0;
    for (JsonNode table : JSON.readTree(KATO_FILES.get("data/csv-metadata.json")).get("tables")) {
      String folder = table.get("url").asString().startsWith("ja/") ? "ja/" : "";
      for (JsonNode key : table.at("/tableSchema/foreignKeys")) {
        assertThat(key.at("/reference/resource").asString()).matches(folder + "[a-z_]+\\.csv");
        references++;
      }
    }
    assertThat(references).isPositive();
  }

  @Test
  void onlyGradesHaveAnOrder() {
    List<String> ordered = new ArrayList<>();
    for (JsonNode resource :
        JSON.readTree(KATO_FILES.get("data/datapackage.json")).get("resources")) {
      for (JsonNode field : resource.at("/schema/fields")) {
        if (field.has("categoriesOrdered")) {
          assertThat(field.get("categories")).isNotEmpty();
          ordered.add(field.get("name").asString());
        }
      }
    }
    assertThat(ordered).isNotEmpty().allMatch(name -> name.contains("grade"));
  }

  @Test
  void theMetadataFindsASpoiltCell() {
    JsonNode metadata = JSON.readTree(KATO_FILES.get("data/csv-metadata.json"));
    for (String[] spoil :
        new String[][] {
          {"evaluations.csv", ",×,", ",x,"},
          {"evaluations.csv", ",2022-03-31,", ",2022/03/31,"},
          {"actions.csv", "282286,kato-e-municipality,7,", "282286,kato-e-municipality,8,"},
          {"ja/measures.csv", "取組番号", "番号"},
          {"grades.csv", "as-planned", "unknown"}
        }) {
      Map<String, byte[]> files = csvBelowData(KATO_FILES);
      String text = new String(files.get(spoil[0]), UTF_8);
      assertThat(text).contains(spoil[1]);
      files.put(spoil[0], text.replaceFirst(spoil[1], spoil[2]).getBytes(UTF_8));
      assertThatThrownBy(() -> new TabularMetadataJudge(metadata, files).judge())
          .as(spoil[2])
          .isInstanceOfAny(AssertionError.class, DateTimeException.class);
    }
  }

  private static Map<String, byte[]> csvBelowData(Map<String, byte[]> files) {
    Map<String, byte[]> below = new HashMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith("data/") && path.endsWith(".csv")) {
            below.put(path.substring("data/".length()), bytes);
          }
        });
    return below;
  }

  @Test
  void theContentKeepsToTheFrontMatterSchemas() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    List<Path> content;
    try (Stream<Path> paths = Files.walk(Path.of("content"))) {
      content = paths.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    int judged = 0;
    for (Path path : content) {
      String text = Files.readString(path, UTF_8);
      if (text.startsWith("---\n")) {
        String frontMatter = text.substring(4, text.indexOf("\n---", 4) + 1);
        JsonNode schema =
            JSON.readTree(KATO_FILES.get("data/schema/front-matter/" + kind(path) + ".json"));
        assertThat(faults(schema, yaml.readTree(frontMatter))).as(path.toString()).isEmpty();
        judged++;
      }
    }
    assertThat(judged).isGreaterThan(200);
  }

  private static String kind(Path path) {
    String folder = path.getName(1).toString();
    String name = path.getFileName().toString();
    String kind =
        switch (folder) {
          case "policies" -> "policy";
          case "actions" -> "action";
          case "evaluations" -> name.startsWith("round.") ? "round" : "evaluation";
          case "terms" -> "term";
          case "pages" -> "page";
          default -> "plan";
        };
    return name.endsWith(".en.md") ? kind + ".translation" : kind;
  }
}
