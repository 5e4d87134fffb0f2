package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Severity;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.json.FormEditor;
import keikaku.model.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The forms for staff who rather fill in forms: offered on request, and what they save is sound.
 */
class FormEditorTest {

  private static final Path CONTENT = Path.of("content");
  private static final String FORMS =
      "repository: {url: https://github.com/city/plan, forms: true}";

  @TempDir private Path top;

  /** This project's own content, if its plan.md had this line as well. */
  private Plan plan(String line) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = top.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    Path cover = top.resolve("plan.md");
    Files.writeString(
        cover, Files.readString(cover).replace("\nscale:\n", "\n" + line + "\nscale:\n"));
    return PlanReader.read(top, new Report()).orElseThrow();
  }

  private Map<String, String> files(String line) throws IOException {
    Plan plan = plan(line);
    Map<String, String> files = new TreeMap<>();
    for (Artifact file : FormEditor.files(plan, Addresses.of(plan, Optional.empty()))) {
      files.put(file.path(), new String(file.content().get(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private JsonNode config(String line) throws IOException {
    return new JsonMapper().readTree(files(line).get("admin/config.json"));
  }

  private static JsonNode collection(JsonNode config, String name) {
    return named(config.get("collections"), name);
  }

  private static JsonNode named(JsonNode list, String name) {
    return list.valueStream()
        .filter(one -> one.get("name").stringValue().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + list));
  }

  @Test
  void formsAreOffUntilThePlanAsks() throws IOException {
    assertThat(files("repository: {url: https://github.com/city/plan}")).isEmpty();
    assertThat(files("repository: {url: https://github.com/city/plan, forms: false}")).isEmpty();
    assertThat(files(FORMS)).containsOnlyKeys("admin/index.html", "admin/config.json");
  }

  @Test
  void onlyTheNamedProgramMayRun() throws IOException {
    Document page = Jsoup.parse(files(FORMS).get("admin/index.html"));
    String script = page.select("script").attr("src");
    assertThat(script).matches("https://unpkg\\.com/@sveltia/cms@[0-9.]+/dist/sveltia-cms\\.js");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("script").attr("integrity")).matches("sha384-[A-Za-z0-9+/]{64}");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; script-src 'self' " + script + ";")
        .contains("https://api.github.com");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void everyFolderOfTheContentHasItsForms() throws IOException {
    JsonNode config = config(FORMS);
    assertThat(config.get("collections").valueStream().map(one -> one.get("name").stringValue()))
        .containsExactly(
            "actions", "evaluations-2017-2021", "rounds", "policies", "terms", "pages");
    assertThat(config.get("collections").valueStream())
        .allMatch(one -> one.get("i18n").booleanValue());
    JsonNode action = collection(config, "actions").get("fields");
    assertThat(named(action, "policy").get("options").size()).isEqualTo(6);
    assertThat(named(action, "policy").at("/options/0/value").isInt()).isTrue();
    assertThat(named(action, "policy").has("i18n")).isFalse();
    assertThat(named(action, "title").get("i18n").booleanValue()).isTrue();
    JsonNode evaluation = collection(config, "evaluations-2017-2021").get("fields");
    assertThat(
            named(evaluation, "grade")
                .get("options")
                .valueStream()
                .map(o -> o.get("value").stringValue()))
        .containsExactly("○", "△", "×");
    assertThat(named(evaluation, "body").get("required").booleanValue()).isTrue();
    assertThat(config.at("/i18n/locales").toString()).isEqualTo("[\"ja\",\"en\"]");
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(words("ja").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    words.load(FormEditor.class.getResourceAsStream("forms_" + language + ".properties"));
    return words;
  }

  @Test
  void gitlabAndFoldersAreKnown() throws IOException {
    JsonNode config =
        config(
            "repository: {url: https://gitlab.city.example/it/plans/main, branch: public,"
                + " folder: kato, forms: true}");
    assertThat(config.get("backend").toString())
        .isEqualTo(
            "{\"name\":\"gitlab\",\"repo\":\"it/plans/main\",\"branch\":\"public\","
                + "\"api_root\":\"https://gitlab.city.example/api/v4\",\"auth_methods\":[\"token\"]}");
    assertThat(collection(config, "actions").get("folder").stringValue())
        .isEqualTo("kato/content/actions");
  }

  /** As Sveltia CMS 0.221.1 wrote these files, unchanged but for one word of each. */
  @Test
  void whatTheFormsSaveIsTheSamePlan() throws IOException {
    Plan before = plan(FORMS);
    write(
        "actions/02.md",
        """
        ---
        policy: 1
        title: 非常時における電算システムの業務継続性の向上
        keywords:
          - 防災
          - 地震
          - 停電
          - 事業継続計画
        ---

        - 非常時における電算システムの業務継続性検証及び電算システムBCPの作成
        - 電算システム災害対応訓練の実施

        """);
    write(
        "actions/02.en.md",
        """
        ---
        title: Better business continuity of computing systems in an emergency
        keywords:
          - disaster prevention
          - earthquake
          - power outage
          - backup plan
        translation:
          of: bf2a82edf67c6967
          by: machine
          reviewed: false
        ---

        - Verify the business continuity of computing systems in an emergency and draw up a business continuity plan (BCP) for computing systems
        - Hold disaster response drills for computing systems

        """);
    write(
        "evaluations/2017-2021/02.en.md",
        """
        ---
        actuals: {}
        translation:
          of: 992b
          by: machine
          reviewed: false
        ---

        """
            + body(Files.readString(top.resolve("evaluations/2017-2021/02.en.md"))));
    Report report = new Report();
    Plan after = PlanReader.read(top, report).orElseThrow();
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(pages(after)).isEqualTo(pages(before));
  }

  private void write(String path, String text) throws IOException {
    assertThat(top.resolve(path)).exists();
    Files.writeString(top.resolve(path), text);
  }

  private static String body(String text) {
    return text.substring(text.indexOf("\n---\n") + 5);
  }

  /** What a reader sees of the action and its evaluation; lines to edit stand elsewhere now. */
  private List<String> pages(Plan plan) {
    Project project =
        new Project(top, top, top, Optional.empty(), Optional.empty(), Optional.empty());
    return Presentation.of(plan, project).artifacts().stream()
        .filter(file -> file.path().matches("(en/)?(actions/2|evaluations/2017-2021/2)\\.html"))
        .map(file -> new String(file.content().get(), StandardCharsets.UTF_8))
        .map(html -> html.replaceAll("#L[0-9]+\"", "\""))
        .toList();
  }
}
