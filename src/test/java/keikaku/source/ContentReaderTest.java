package keikaku.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files become documents. */
class ContentReaderTest {

  @TempDir Path folder;
  private final Report report = new Report();

  private Document read(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return ContentReader.read(folder, report).documents().stream()
        .filter(document -> document.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private String value(String text) throws IOException {
    Node node = read("actions/1.md", "---\nx: " + text + "\n---\n").front().get().value("x").get();
    return ((Scalar) node).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "012",
        "1.10",
        "1_000",
        "0x1A",
        "1e3",
        "NO",
        "on",
        "~",
        "null",
        "2026-11-22",
        "○",
        "【△】"
      })
  void valuesStayTheTextThatWasWritten(String text) throws IOException {
    assertThat(value(text)).isEqualTo(text);
  }

  @Test
  void quotesAndRemarksAreNotPartOfTheValue() throws IOException {
    assertThat(value("\"目的: 安全\"")).isEqualTo("目的: 安全");
    assertThat(value("'a # b'")).isEqualTo("a # b");
    assertThat(value("訓練   # 覚え")).isEqualTo("訓練");
    assertThat(value("")).isEmpty();
    assertThat(report.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: 訓練\n---\n一\n\n二\n", "---\ntitle: 訓練\n---\n一\n\n二"})
  void lineEndsAndByteOrderMarksMakeNoDifference(String text) throws IOException {
    for (String variant :
        new String[] {
          text, text.replace("\n", "\r\n"), "\ufeff" + text, text.replace("\n", "\r")
        }) {
      Document document = read("pages/a.md", variant);
      assertThat(document.body()).isEqualTo("一\n\n二");
      assertThat(document.front().get().value("title").map(node -> ((Scalar) node).text()))
          .contains("訓練");
      assertThat(document.bodyLine()).isEqualTo(4);
    }
    assertThat(report.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "plan.md,PLAN,'',plan,''",
    "plan.en.md,PLAN,'',plan,en",
    "policies/1.md,POLICY,'',1,''",
    "actions/07.md,ACTION,'',7,''",
    "actions/07.en.md,ACTION,'',7,en",
    "actions/1.10.md,ACTION,'',1.10,''",
    "actions/12a.zh-Hans.md,ACTION,'',12a,zh-Hans",
    "evaluations/2017-2021/round.md,ROUND,'',2017-2021,''",
    "evaluations/2017-2021/07.en.md,EVALUATION,2017-2021,7,en",
    "terms/kato-safety-net.md,TERM,'',kato-safety-net,''",
    "pages/about.en.md,PAGE,'',about,en"
  })
  void theFileNameIsTheIdentity(String path, Kind kind, String round, String id, String language) {
    assertThat(FileName.of(path)).contains(new FileName(new Identity(kind, round, id), language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x.md",
        "actions/A.md",
        "actions/../x.md",
        "actions/１.md",
        "actions/a b.md",
        "actions/.md",
        "actions/a/b.md",
        "evaluations/1.md",
        "evaluations/A/1.md",
        "actions/1.txt",
        "actions/-.md"
      })
  void otherNamesBelongNowhere(String path) {
    assertThat(FileName.of(path)).isEqualTo(Optional.empty());
  }

  @Test
  void filesOfPeopleAndProgramsAreLeftAlone() throws IOException {
    for (String path : new String[] {"README.md", "actions/README.ja.md", ".gitkeep", ".git/x"}) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), "x");
    }
    assertThat(ContentReader.read(folder, report).documents()).isEmpty();
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void aPipeIsRefusedWithoutWaitingForIt() throws Exception {
    Path pipe = folder.resolve("plan.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    ContentReader.read(folder, report);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::rule)
        .extracting(rule -> rule.id())
        .containsExactly("file.kind.refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "a:\n "})
  void deepNestingIsRefusedBeforeItHarms(String opening) throws IOException {
    read("actions/1.md", "---\nx: " + opening.repeat(20_000) + "\n---\n");
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void placesAreCountedInCodePointsOfTheFile() throws IOException {
    Document document = read("actions/1.md", "---\ntitle: 𠮷野 # x\nkeywords: [𠮷, 家]\n---\n");
    Sequence keywords = (Sequence) document.front().get().value("keywords").get();
    assertThat(keywords.items().get(1).place().toString()).endsWith("actions/1.md:3:15");
    assertThat(document.text().between(document.text().startOf(2) + 7, 99).column()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0007", "\\x1b", "\\u202e", "\\uFFFE", "\\u2028", "\\N"})
  void escapesBringInNothingThatIsRefusedWhenTyped(String escape) throws IOException {
    read("actions/1.md", "---\ntitle: \"訓練" + escape + "\"\n---\n");
    assertThat(report.diagnostics())
        .extracting(Diagnostic::rule)
        .containsAnyOf(Rule.TEXT_CONTROL_REFUSED, Rule.TEXT_BIDI_REFUSED);
  }
}
