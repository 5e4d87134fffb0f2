package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code keikaku import} writes, says, and ends with. */
class ImportCommandTest {

  private static final String KATO = "src/test/resources/source/kato-e-municipality.txt";
  private static final String VARIANTS = "src/test/resources/intake/layouts/kato-variants.txt";

  @TempDir private Path folder;

  private Spoken imports(String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "--content", folder.toString()));
    all.addAll(List.of(arguments));
    return Spoken.run("en", all.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aPlanBeyondDoubtEndsWell() throws IOException {
    Spoken run = imports(KATO);
    assertThat(run.code()).isZero();
    assertThat(files()).hasSize(1 + 6 + 41 + 42).contains("plan.md", "actions/41.md");
    assertThat(run.out())
        .contains("41 items, 6 policies, grades: ○ 20, △ 15, × 6")
        .contains("Please add to plan.md")
        .contains("license");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatWaitsForADecisionCountsAsAnError() {
    Spoken run = imports(VARIANTS);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("To be decided (6)").contains("line 17: ２ “被災状況の収集”");
  }

  @Test
  void aTrialWritesNothing() throws IOException {
    assertThat(imports(KATO, "--dry-run").out()).contains("No files were written.");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsFirstLines() throws IOException {
    Path letter = folder.resolve("letter.txt");
    Files.writeString(letter, "拝啓\n時下ますますご清栄のこととお喜び申し上げます。\n敬具\n");
    Spoken run =
        Spoken.run(
            "ja", "import", "--content", folder.resolve("content").toString(), letter.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("取り込める項目が見つかりませんでした。").contains("1行: 「拝啓」 項目の番号が見当たりません。");
    assertThat(files()).containsExactly("letter.txt");
  }

  @Test
  void aPdfIsRefusedWithAWayOut() throws IOException {
    Path pdf = folder.resolve("plan.pdf");
    Files.writeString(pdf, "%PDF-1.7\n");
    Spoken run = imports(pdf.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("Take its text out");
  }

  @Test
  void aFileThatIsThereIsNeverChanged() throws IOException {
    imports(KATO);
    Path action = folder.resolve("actions/07.md");
    Files.writeString(action, "mine\n");
    Spoken again = imports(KATO);
    assertThat(Files.readString(action)).isEqualTo("mine\n");
    assertThat(folder.resolve("actions/07.md.new")).exists();
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.out())
        .contains("0 created, 89 already there and the same, 1 put beside")
        .contains("actions/07.md.new differs");
    List<String> before = files();
    imports(KATO);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatTheDocumentDoesNotSayCanBeStated() throws IOException {
    Spoken run =
        imports(
            KATO,
            "--id=kato",
            "--publisher=加東市",
            "--code=282286",
            "--license=CC-BY-4.0",
            "--published=2026-11-22");
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("Please add");
    assertThat(Files.readString(folder.resolve("plan.md")))
        .startsWith("---\nid: kato\ntitle: 加東市電子自治体推進計画 アクションプラン\nperiod: 2017/2021\n")
        .contains("publisher:\n  code: \"282286\"\n  name: 加東市\nlicense: CC-BY-4.0\n");
  }

  @Test
  void programsGetEverythingAsJson() {
    Spoken run = imports(VARIANTS, "--format", "json", "--dry-run");
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.get("ok").asBoolean()).isFalse();
    assertThat(report.get("encoding").asString()).isEqualTo("UTF-8");
    assertThat(report.get("items")).hasSize(8);
    assertThat(report.get("items").get(3).get("grade").asString()).isEqualTo("○");
    assertThat(report.get("items").get(3).get("grade_written").asString()).isEqualTo("〇");
    assertThat(report.get("items").get(1).get("grade_unclear_why").asString())
        .isEqualTo("evaluation.transition");
    JsonNode characters = report.get("characters");
    assertThat(
            characters.get("fields").asInt()
                + characters.get("form").asInt()
                + characters.get("furniture").asInt()
                + characters.get("unplaced").asInt())
        .isEqualTo(characters.get("total").asInt());
  }

  @Test
  void wrongUseIsSaidInOneLine() {
    for (String[] wrong :
        new String[][] {
          {"nowhere.txt"},
          {KATO, "--encoding=klingon"},
          {KATO, "--period=2021/2017"},
          {KATO, "--published=yesterday"},
          {KATO, "--as=pdf"},
          {KATO, "--map", "name=colour"},
          {KATO, "--format=github"}
        }) {
      Spoken run = imports(wrong);
      assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(run.err()).startsWith("keikaku: ").doesNotContain("\tat ");
      assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(8);
    }
  }
}
