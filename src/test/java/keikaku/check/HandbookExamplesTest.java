package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the handbook gives as right for a mistake mends it. */
class HandbookExamplesTest {

  /** Rules about a file as a whole, whose example in the handbook is not a piece of text. */
  private static final Set<String> WITHOUT_SNIPPET =
      Set.of(
          "plan.file.missing",
          "file.temporary.ignored",
          "file.kind.refused",
          "file.name.exceeded",
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

  static Stream<Rule> rules() {
    return Arrays.stream(Rule.values()).filter(rule -> !WITHOUT_SNIPPET.contains(rule.id()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void whatTheHandbookCallsRightIsAccepted(Rule rule) throws IOException {
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
