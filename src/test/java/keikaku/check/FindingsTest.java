package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.TextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What staff get to read for every mistake. A folder {@code findings/RULE+case} holds the files
 * that differ from a small sound plan, and the whole report in both languages; {@code
 * -Dgolden=overwrite} writes the reports anew.
 */
class FindingsTest {

  @TempDir Path folder;

  static Stream<String> mistakes() {
    return Finding.all().stream().map(Finding::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void everyMistakeIsExplained(String name) throws IOException {
    Finding finding = Finding.of(name);
    Report report = finding.read(folder);
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
}
