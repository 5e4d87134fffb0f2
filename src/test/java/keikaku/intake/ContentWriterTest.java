package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads back as the very same words, whatever signs are in them. */
class ContentWriterTest {

  @TempDir private Path folder;

  private Plan readBack(String source) throws IOException {
    FolderWriter.write(folder, ContentWriter.files(Samples.imported(source), Samples.FACTS));
    Report report = new Report();
    Optional<Plan> plan = PlanReader.read(folder, report);
    assertThat(report.hasErrors()).as(report.diagnostics().toString()).isFalse();
    return plan.orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "前年度比 *5% 増*、_下線_ と __太字__",
        "#1位を目指した。",
        "1. 番号で始まる文。",
        "2021. 年度で終えた。",
        "<加東市> と A<B、<br> と <!-- 注 -->",
        "[課題]:予算の確保",
        "[表示](https://example.jp/) と ![絵](a.png)",
        "`符号` と ``二重``",
        "~~取り消し~~ と ~波~",
        "&amp; と &#169; と AT&T",
        "円記号 \\ と \\* と \\\\",
        "{漢字} と {",
        "| 表 | では | ない |",
        "> 引用ではない。",
        "---",
        "- 足し算ではない。",
        ": 定義ではない。",
        "☐ [ ] 未完了 [x] 完了",
        "No.24 と同様（１，２３４件・12.5％）。"
      })
  void resultsReadBackAsTheyStood(String words) throws IOException {
    Plan plan = readBack("(評価凡例)　○…良い　×…悪い\n\n### 1. 題名 【○】\n\n- ・内容\n\n⇒ " + words + "\n");
    assertThat(plan.evaluations().get(0).result().original().toParagraphs()).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目的: 安全",
        "観光 #情報発信",
        "\"AI\"活用",
        "'引用' と \"引用\"",
        "[新] 窓口",
        "{一} と二",
        "*印の取組",
        "&参照 と !印",
        "%割合",
        "yes",
        "`符号`",
        "C:\\窓口",
        "終わりのコロン:"
      })
  void titlesReadBackAsTheyStood(String title) throws IOException {
    Plan plan = readBack("(評価凡例)　○…良い　×…悪い\n\n### 1. " + title + " 【○】\n\n- ・" + "内容\n\n⇒ 結果。\n");
    assertThat(plan.actions().get(0).title().original()).isEqualTo(title);
  }

  @Test
  void measuresReadBackAsTheyStood() throws IOException {
    Plan plan =
        readBack(
            """
            (評価凡例)　○…良い　×…悪い

            ### 1. 題名 【○】

            - ・1. 一番目の*内容*
            - ・[ ] 二番目
            - ・# 三番目

            ⇒ 結果。
            """);
    assertThat(plan.actions().get(0).measures())
        .extracting(measure -> PlainText.of(measure.text().original()))
        .containsExactly("1. 一番目の*内容*", "[ ] 二番目", "# 三番目");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+ 足し算", "@駅前", "段落¶の印", "{漢字|かんじ} の窓口"})
  void whatContentCannotHoldIsToldBeforehand(String words) {
    Imported plan =
        Samples.imported("(評価凡例)　○…良い　×…悪い\n\n### 1. 題名 【○】\n\n- ・内容\n\n⇒ " + words + "\n");
    assertThat(plan.notices())
        .extracting(Notice::kind, Notice::line)
        .contains(org.assertj.core.groups.Tuple.tuple(NoticeKind.TEXT_REFUSED, 7));
    assertThat(plan.waits()).isTrue();
  }

  @Test
  void aGradeInDoubtIsLeftOutOfItsFile() {
    List<ContentFile> files =
        ContentWriter.files(Samples.imported(Samples.layout("kato-variants")), Samples.FACTS);
    assertThat(text(files, "evaluations/2017-2021/02.md"))
        .isEqualTo("---\n---\n令和３年度は未実施。\n\n【課題】機体の更新\n");
    assertThat(text(files, "evaluations/2017-2021/04.md")).startsWith("---\ngrade: ○\n---\n");
    assertThat(files).extracting(ContentFile::path).doesNotHaveDuplicates();
  }

  private static String text(List<ContentFile> files, String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(content.resolve("actions"), outside);
    List<ContentFile> files =
        List.of(new ContentFile("plan.md", "計画\n"), new ContentFile("actions/01.md", "一\n"));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> FolderWriter.write(content, files))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("symbolic link");
    assertThat(outside).isEmptyDirectory();
    assertThat(content.resolve("plan.md")).doesNotExist();
  }
}
