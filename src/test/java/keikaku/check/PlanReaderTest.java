package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import keikaku.FullPlan;
import keikaku.RichPlan;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.model.Asset;
import keikaku.model.Plan;
import keikaku.model.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the files of a plan. */
class PlanReaderTest {

  private static final Path READ = Path.of("src/test/resources/rich/read.txt");
  private static final byte[] PICTURE = {1, 2, 3};

  private final Report report = new Report();

  private Plan read(Path folder) {
    return PlanReader.read(folder, report)
        .orElseThrow(() -> new AssertionError(report.diagnostics().toString()));
  }

  /** {@code -Dgolden=overwrite} writes it anew, to be reviewed as a difference. */
  @Test
  void allThatIsWrittenIsReadAsCommitted() throws IOException {
    Plan plan = read(RichPlan.folder());
    List<String> lines = new ArrayList<>();
    lines.add(plan.cover().toString());
    plan.entries().forEach(entry -> lines.add(entry.toString()));
    plan.moves().forEach(move -> lines.add(move.toString()));
    for (Asset asset : plan.assets()) {
      lines.add(asset.path() + " " + asset.bytes().length);
    }
    report.diagnostics().stream().map(Diagnostic::toString).forEach(lines::add);
    // A line for each part, so that a difference can be read.
    String read = String.join("\n", lines).replaceAll("(?<=[\\[ ])(?=[a-z]\\w+=)", "\n") + "\n";
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(READ, read);
    }
    assertThat(read.lines()).containsExactlyElementsOf(Files.readAllLines(READ));
  }

  /** Wherever in a text a picture stands, or a link to a file. */
  @Test
  void everythingShownOrOfferedIsPublished() throws IOException {
    List<String> texts =
        List.of(
            "![図](../images/%s.png)",
            "## ![図](../images/%s.png)",
            "- 項目\n- ![図](../images/%s.png)",
            "> ![図](../images/%s.png)",
            "| 年度 |\n|---|\n| ![図](../images/%s.png) |",
            "| ![図](../images/%s.png) |\n|---|\n| 値 |",
            "**![図](../images/%s.png)**",
            "*![図](../images/%s.png)*",
            "~~![図](../images/%s.png)~~",
            "[図](../images/%s.png)",
            "[**図 ![図](../images/%s.png)**](about.md)");
    Map<String, String> files = new TreeMap<>(FullPlan.files());
    List<String> expected = new ArrayList<>(List.of("images/map.png"));
    for (int i = 0; i < texts.size(); i++) {
      String name = "p" + (char) ('a' + i);
      files.put(
          "pages/" + name + ".md", "---\ntitle: 図\n---\n文。\n\n" + texts.get(i).formatted(name));
      expected.add("images/" + name + ".png");
    }
    Path folder =
        FullPlan.write(files, FullPlan.folder(Map.of("x", "")).getParent().resolve("c"), true);
    for (String path : expected) {
      Files.write(folder.resolve(path), PICTURE);
    }
    assertThat(read(folder).assets())
        .allSatisfy(asset -> assertThat(Arrays.equals(asset.bytes(), PICTURE)).isTrue())
        .extracting(Asset::path)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void changedPictureIsReadAgainWithAllElse() throws IOException {
    Path folder = FullPlan.folder(FullPlan.files());
    PlanReader reader = new PlanReader(folder);
    reader.read(report);
    Files.write(folder.resolve("images/map.png"), PICTURE);
    assertThat(reader.read(report).orElseThrow().assets().get(0).bytes()).isEqualTo(PICTURE);
  }

  @Test
  void planOfWhichNothingHasChangedIsTheSameObject() throws IOException {
    Path folder = FullPlan.folder(FullPlan.files());
    PlanReader reader = new PlanReader(folder);
    Plan plan = reader.read(report).orElseThrow();
    assertThat(reader.readAgain(Set.of(), report).orElseThrow()).isSameAs(plan);
    Path picture = folder.resolve("images/map.png");
    Files.write(picture, PICTURE);
    Plan changed = reader.readAgain(Set.of(picture), report).orElseThrow();
    assertThat(changed).isNotSameAs(plan);
    assertThat(changed.assets().get(0).bytes()).isEqualTo(PICTURE);
  }

  private List<String> findings(Map<String, String> files) {
    PlanReader.read(FullPlan.folder(files), report);
    return report.diagnostics().stream()
        .map(one -> one.rule().id() + " " + one.details().values())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"011002", "472018", "282286"})
  void municipalityMayBeInAnyPrefecture(String code) {
    Map<String, String> files = new TreeMap<>(FullPlan.files());
    files.computeIfPresent("plan.md", (path, text) -> text.replace("282286", code));
    assertThat(findings(files)).isEmpty();
  }

  /** The files with so many actions that were not judged in 2019. */
  private static Map<String, String> unjudged(int count) {
    Map<String, String> files = new TreeMap<>(FullPlan.files());
    files.keySet().removeIf(path -> path.endsWith(".en.md"));
    files.computeIfPresent("plan.md", (path, text) -> text.replace("[ja, en]", "[ja]"));
    for (int id = 11; id < 11 + count; id++) {
      files.put("actions/" + id + ".md", "---\npolicy: 2\ntitle: 見直し\nyears: 2019\n---\n- 見直す\n");
      files.put("evaluations/2019-2020/" + id + ".md", "---\ngrade: ○\n---\n見直した。\n");
    }
    return files;
  }

  @Test
  void upToTwentyActionsWithoutAnEvaluationAreNamed() {
    assertThat(findings(unjudged(20)))
        .containsExactly(
            "round.evaluation.missing "
                + "[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]");
  }

  @Test
  void ofMoreActionsTheNumberIsTold() {
    assertThat(findings(unjudged(21)))
        .containsExactly(
            "round.evaluation.missing "
                + "[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,"
                + " … (21)]");
  }

  private Plan readWith(String before, String after) {
    Map<String, String> files = new TreeMap<>(FullPlan.files());
    files.computeIfPresent("plan.md", (path, text) -> text.replaceFirst(before, after));
    Plan plan = read(FullPlan.folder(files));
    assertThat(report.diagnostics()).isEmpty();
    return plan;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-01", "2021-12-31", "2021-05-01"})
  void planMayBePublishedInAnyMonth(String date) {
    assertThat(readWith("published: .*", "published: " + date).cover().published())
        .hasToString(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          url: https://github.com/city/plan                  | https://github.com/city/plan GITHUB main '' false
          url: https://github.com/city/plan.git              | https://github.com/city/plan GITHUB main '' false
          url: https://github.com/city/plan/                 | https://github.com/city/plan GITHUB main '' false
          url: https://gitlab.example.jp/it/city/plan        | https://gitlab.example.jp/it/city/plan GITLAB main '' false
          url: https://git.example.jp/gitlab/plan            | https://git.example.jp/gitlab/plan GITHUB main '' false
          url: https://git.example.jp/it/plan, host: gitlab  | https://git.example.jp/it/plan GITLAB main '' false
          url: https://github.com/city/plan, branch: 公開     | https://github.com/city/plan GITHUB 公開 '' false
          url: https://github.com/city/plan, folder: /a/b/   | https://github.com/city/plan GITHUB main 'a/b' false
          url: https://github.com/city/plan, forms: true     | https://github.com/city/plan GITHUB main '' true
          url: https://github.com/city/plan, forms: false    | https://github.com/city/plan GITHUB main '' false
          """)
  void repositoryIsReadAsPeopleWriteIt(String written, String read) {
    Repository repository =
        readWith("\nscale:", "\nrepository: {" + written + "}\nscale:")
            .cover()
            .repository()
            .orElseThrow();
    assertThat(
            "%s %s %s '%s' %s"
                .formatted(
                    repository.url(),
                    repository.host(),
                    repository.branch(),
                    repository.folder(),
                    repository.forms()))
        .isEqualTo(read);
  }

  private static final String ACTION = "---\npolicy: 2\ntitle: 見直し\n---\n- 見直す\n";

  /** Without front matter it is no action at all. */
  private static final String BROKEN = "- 見直す\n";

  /** The last of all entries; what it shows stands in another file. */
  private static final String TERM =
      "---\nkind: system\nname: 地図\n---\n[地図](../images/map.png)を見せる仕組みです。\n";

  private static List<String> said(Report report) {
    return report.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  /** One edit after the other, each of one or two files; without a text, a file is taken away. */
  @Test
  void whatIsMissingIsFoundAnewAfterEachEdit() throws IOException {
    Map<String, String> files = unjudged(1);
    files.put("actions/21.md", ACTION);
    files.put("actions/22.md", BROKEN);
    Path folder = FullPlan.folder(files);
    PlanReader reader = new PlanReader(folder);
    reader.read(new Report());
    List<Map<String, String>> edits =
        List.of(
            Map.of("actions/21.md", BROKEN, "actions/22.md", ACTION),
            Map.of("actions/22.md", BROKEN),
            Map.of("actions/22.md", ACTION),
            Map.of("evaluations/2019/22.md", "---\ngrade: ○\n---\n見直した。\n"),
            Map.of("evaluations/2019/22.md", ""),
            Map.of("actions/22.md", ACTION.replace("title", "years: 2020\ntitle")),
            Map.of("actions/22.md", ACTION),
            Map.of("actions/22.md", ACTION.replace("title", "superseded-by: 1\ntitle")),
            Map.of("actions/21.md", ACTION.replace("policy: 2", "policy: 3")),
            Map.of("policies/3.md", "---\ntitle: 見直し\n---\n"),
            Map.of("actions/21.md", ACTION),
            Map.of("actions/21.md", ACTION.replace("policy: 2", "policy: 3")),
            Map.of("actions/21.md", ""),
            Map.of("terms/zz.md", TERM),
            Map.of("terms/zz.md", ""));
    for (Map<String, String> edit : edits) {
      List<Path> changed = new ArrayList<>();
      for (Map.Entry<String, String> file : edit.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.writeString(path, file.getValue());
        if (file.getValue().isEmpty()) {
          Files.delete(path);
        }
        changed.add(path);
      }
      Report again = new Report();
      reader.readAgain(changed, again);
      Report anew = new Report();
      PlanReader.read(folder, anew);
      assertThat(said(again)).as(edit.toString()).isEqualTo(said(anew));
    }
  }
}
