package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.TextWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many mistakes at once. */
class WholeRunTest {

  private static final String ACTION = "---\npolicy: 1\ntitle: 防災訓練\n---\n- 訓練をする\n";

  @TempDir Path folder;

  @BeforeEach
  void copyBase() throws IOException {
    Finding.readBase("_base", folder);
  }

  private List<String> rules() {
    return report().diagnostics().stream().map(one -> one.rule().id()).toList();
  }

  private Report report() {
    Report report = new Report();
    assertThat(PlanReader.read(folder.resolve("content"), report).isPresent())
        .isEqualTo(!report.hasErrors());
    return report;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void frontMatterAndBodyDoNotHideEachOther() throws IOException {
    write("evaluations/2019-2021/1.md", "---\ngrade：○\n---\n訓練を<b>した</b>。\n");
    write("pages/about.md", "---\ntitel: 見本\n---\n# 見出し\n\n[リンク](nowhere.md)\n");
    assertThat(rules())
        .containsExactly(
            "front.colon.wide",
            "prose.html.refused",
            "front.key.unknown",
            "heading.level.refused",
            "link.target.unknown");
  }

  @Test
  void severalSlipsOfOneFrontMatterAreFoundTogether() throws IOException {
    write("actions/1.md", "---\npolicy：1\ntitle:防災\n\tkeywords: [a]\nyears: 1: 2\n---\n- 訓練\n");
    assertThat(rules())
        .containsExactly(
            "front.colon.wide", "front.colon.tight", "front.indent.tab", "front.colon.ambiguous");
  }

  @Test
  void whatCannotBeReadDoesNotMakeTheRestLookWrong() throws IOException {
    write("policies/1.md", "");
    write("actions/2.md", "no front matter");
    write("plan.md", "---\ntitle: @\n---\n");
    assertThat(rules())
        .containsExactly("front.opening.missing", "front.quote.needed", "file.text.missing");
  }

  @Test
  void theReportIsTheSameInEveryLocale() throws IOException {
    write("actions/1.md", ACTION.replace("title", "TITLE").replace("policy: 1", "policy: I"));
    write("terms/İ.md", "x");
    Locale before = Locale.getDefault();
    try {
      assertThat(Stream.of("ja", "tr", "ar-EG", "th-TH-u-nu-thai").map(this::textIn).distinct())
          .hasSize(1);
    } finally {
      Locale.setDefault(before);
    }
  }

  private String textIn(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TextWriter writer = new TextWriter(Phrases.in("en"));
    return String.join("", report().diagnostics().stream().map(writer::write).toList());
  }

  @Test
  void aThousandMistakesInOneLineAreAffordable() throws IOException {
    write("pages/about.md", "---\ntitle: 見本\n---\n" + "[](a)".repeat(19_000) + "\n");
    assertThat(report().diagnostics())
        .hasSizeGreaterThan(19_000)
        .extracting(one -> one.rule())
        .contains(Rule.LINK_TEXT_MISSING);
  }

  @Test
  void anEmptyFolderLacksThePlanAndNothingElse() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty/content"));
    Report report = new Report();
    assertThat(PlanReader.read(empty, report)).isEmpty();
    assertThat(report.diagnostics())
        .extracting(one -> one.rule())
        .containsExactly(Rule.PLAN_FILE_MISSING);
  }
}
