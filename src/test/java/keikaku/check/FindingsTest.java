package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;
import keikaku.diagnostic.TextWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What staff get to read for every mistake. A folder {@code findings/RULE+case} holds the files
 * that differ from a small sound plan, and the whole report in both languages; {@code
 * -Dgolden=overwrite} writes the reports anew.
 */
class FindingsTest {

  /** Rules about a file as a whole, whose example in the handbook is not a piece of text. */
  private static final Set<String> WITHOUT_SNIPPET =
      Set.of(
          "plan.file.missing",
          "file.temporary.ignored",
          "file.kind.refused",
          "file.size.exceeded",
          "file.line.exceeded",
          "file.text.missing",
          "file.encoding.cp932",
          "file.encoding.utf16",
          "file.encoding.invalid",
          "front.size.exceeded",
          "round.file.missing",
          "round.evaluation.missing",
          "translation.file.missing");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyMistakeIsExplained() {
    return Finding.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> isExplained(one)));
  }

  private void isExplained(Finding finding) throws IOException {
    Report report = finding.read(folder.resolve(finding.name()));
    assertThat(report.diagnostics())
        .extracting(one -> one.rule().id())
        .contains(finding.rule().id());
    for (String language : List.of("ja", "en")) {
      String text = text(report, language);
      assertThat(text).doesNotContainPattern("\\{[a-z]{2,}}");
      Path golden = finding.folder().resolve("expected." + language + ".txt");
      if ("overwrite".equals(System.getProperty("golden"))) {
        Files.writeString(golden, text);
      }
      assertThat(text).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
  }

  private static String text(Report report, String language) {
    TextWriter writer = new TextWriter(Phrases.in(language));
    return report.diagnostics().stream().map(writer::write).collect(Collectors.joining("\n"));
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(Finding.all().stream().map(Finding::rule).distinct())
        .containsExactlyInAnyOrder(Rule.values());
  }

  @Test
  void soundContentHasNoFindings() throws IOException {
    for (String base : List.of("_base", "_translated")) {
      Report report = Finding.readBase(base, folder.resolve(base));
      assertThat(report.diagnostics().stream().map(Diagnostic::toString)).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> whatTheHandbookCallsRightIsAccepted() {
    return Arrays.stream(Rule.values())
        .filter(rule -> !WITHOUT_SNIPPET.contains(rule.id()))
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> rightIsAccepted(rule)));
  }

  private void rightIsAccepted(Rule rule) throws IOException {
    for (String language : List.of("ja", "en")) {
      Phrases phrases = Phrases.in(language);
      Report report =
          Finding.of(rule.id())
              .readMended(
                  folder.resolve(rule.id() + "." + language),
                  phrases.explanation(rule, "wrong").orElseThrow(),
                  phrases.explanation(rule, "right").orElseThrow());
      List<String> left = new ArrayList<>();
      for (Diagnostic one : report.diagnostics()) {
        if (one.rule() == rule || one.rule().severity() == Severity.ERROR) {
          left.add(one.toString());
        }
      }
      assertThat(left).isEmpty();
    }
  }
}
