package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keikaku.diagnostic.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report for code scanning, as judged by the standard's own schema. */
class SarifReportTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path STANDARD =
      Path.of("src/test/resources/standards/sarif-2.1.0/sarif-schema-2.1.0.json");

  @TempDir private Path top;
  private SmallProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = SmallProject.in(top);
  }

  private JsonNode log(String language) throws IOException {
    String content = top.resolve("content").toString();
    String[] command = {"check", "--format", "sarif", "--content", content, "--lang", language};
    JsonNode log = JSON.readTree(Spoken.run(language, command).out());
    assertThat(faults(log)).isEmpty();
    return log;
  }

  private static List<String> faults(JsonNode log) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(JSON.readTree(Files.readString(STANDARD)));
    return schema
        .validate(
            log, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Stream<JsonNode> results(JsonNode log) {
    return log.at("/runs/0/results").valueStream();
  }

  private static JsonNode only(JsonNode log, String rule) {
    List<JsonNode> found =
        results(log).filter(result -> result.get("ruleId").stringValue().equals(rule)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void soundContentHasNoResults() throws IOException {
    assertThat(results(log("ja"))).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsNoLog() throws IOException {
    assertThat(faults(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}"))).isNotEmpty();
  }

  @Test
  void regionIsExactlyTheWrongText() throws IOException {
    project.evaluate("〇", "結果");
    JsonNode place =
        only(log("ja"), "evaluation.grade.unknown").at("/locations/0/physicalLocation");
    JsonNode region = place.get("region");
    String line = region.at("/snippet/text").stringValue();
    int from = region.get("startColumn").intValue() - 1;
    int to = region.get("endColumn").intValue() - 1;
    assertThat(region.get("startLine").intValue()).isEqualTo(2);
    assertThat(line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to)))
        .isEqualTo("〇");
  }

  @Test
  void pathsAreRelativeAddresses() throws IOException {
    project.write("content/actions/02 - コピー.md", "---\npolicy: 1\ntitle: 写し\n---\n- 内容\n");
    JsonNode file =
        only(log("ja"), "file.name.copy").at("/locations/0/physicalLocation/artifactLocation");
    URI uri = URI.create(file.get("uri").stringValue());
    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getRawPath()).matches("[!-~]+");
    assertThat(uri.getPath()).endsWith("content/actions/02 - コピー.md");
    assertThat(file.get("uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
  }

  @Test
  void troubleWithTheWholeFileHasALineAllTheSame() throws IOException {
    project.write("content/actions/~$01.md", "x");
    JsonNode result = only(log("en"), "file.temporary.ignored");
    assertThat(result.get("level").stringValue()).isEqualTo("note");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue()).isOne();
  }

  @Test
  void everyRuleIsExplainedInBothLanguages() throws IOException {
    for (String language : List.of("ja", "en")) {
      JsonNode log = log(language);
      List<String> ids = texts(log, "/id");
      assertThat(ids).hasSize(Rule.values().length + 1).contains("theme");
      assertThat(texts(log, "/help/markdown").subList(0, Rule.values().length))
          .allSatisfy(help -> assertThat(help).contains("**理由**", "**Why**"));
    }
  }

  private static List<String> texts(JsonNode log, String pointer) {
    return log.at("/runs/0/tool/driver/rules")
        .valueStream()
        .map(rule -> rule.at(pointer).stringValue(""))
        .toList();
  }

  @Test
  void ruleIndexLeadsToTheRule() throws IOException {
    project.evaluate("〇", "結果。\u200b");
    project.write("content/actions/~$01.md", "x");
    project.write("site-theme/templates/home.mustache", "<h1>{{no-such-thing}}</h1>\n");
    JsonNode log = log("en");
    List<String> ids = texts(log, "/id");
    assertThat(results(log).toList())
        .hasSizeGreaterThan(2)
        .allSatisfy(
            result ->
                assertThat(ids.get(result.get("ruleIndex").intValue()))
                    .isEqualTo(result.get("ruleId").stringValue()));
  }

  @Test
  void mistakeInTheThemeIsAResult() throws IOException {
    project.write("site-theme/templates/home.mustache", "<h1>{{no-such-thing}}</h1>\n");
    String theme = top.resolve("site-theme").toString();
    String content = top.resolve("content").toString();
    JsonNode log =
        JSON.readTree(
            Spoken.run("ja", "check", "--format", "sarif", "--content", content, "--theme", theme)
                .out());
    assertThat(faults(log)).isEmpty();
    JsonNode result = only(log, "theme");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("site-theme/templates/home.mustache");
    assertThat(texts(log, "/id").get(result.get("ruleIndex").intValue())).isEqualTo("theme");
  }
}
