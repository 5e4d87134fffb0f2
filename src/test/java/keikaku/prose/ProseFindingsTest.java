package keikaku.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.model.Block;
import keikaku.source.Document;
import keikaku.source.Identity;
import keikaku.source.Inquiry;
import keikaku.source.Inventory;
import keikaku.source.Kind;
import keikaku.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said to a body of Markdown, exactly where, and what its blocks are. The cases stand in
 * {@code bodies.txt}: the path of the file, its body, then the findings and the prose; {@code
 * -Dgolden=overwrite} writes these anew.
 */
class ProseFindingsTest {

  private static final Path BODIES = Path.of("src/test/resources/prose/bodies.txt");
  private static final String CASE = "=== ";
  private static final String OUTCOME = "--->\n";

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private static final Inventory INVENTORY =
      new Inventory(
          Map.of(
              "plan.md", Identity.of(Kind.PLAN, "plan"),
              "policies/1.md", Identity.of(Kind.POLICY, "1"),
              "actions/07.md", Identity.of(Kind.ACTION, "7"),
              "evaluations/2020/round.md", Identity.of(Kind.ROUND, "2020"),
              "evaluations/2020/07.md", new Identity(Kind.EVALUATION, "2020", "7"),
              "terms/drill.md", Identity.of(Kind.TERM, "drill"),
              "pages/easy.md", Identity.of(Kind.PAGE, "easy")),
          Set.of("images/map.png", "files/list.csv"));

  private static String text() throws IOException {
    return Files.readString(BODIES);
  }

  static Stream<String> cases() throws IOException {
    return Stream.of(text().split("(?m)^" + CASE)).skip(1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bodyIsUnderstoodAndJudged(String one) {
    String[] halves = one.split(OUTCOME, 2);
    assertThat(outcome(halves[0])).isEqualTo(halves[1]);
  }

  @Test
  void casesAreOverwrittenWhenAsked() throws IOException {
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(
          BODIES,
          cases()
              .map(one -> one.split(OUTCOME, 2)[0])
              .map(input -> CASE + input + OUTCOME + outcome(input))
              .collect(Collectors.joining()));
    }
    assertThat(cases()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  private static String outcome(String input) {
    int end = input.indexOf('\n');
    String path = input.substring(0, end);
    Report report = new Report();
    Document document =
        new Document(
            path,
            INVENTORY.at(path).orElse(Identity.of(Kind.PAGE, "about")),
            "",
            SourceText.of(path, input.substring(end + 1)),
            Optional.empty(),
            1);
    Body body = new ProseReader(new LinkTargets(new Inquiry(INVENTORY)), report).read(document);
    return Stream.of(
            report.diagnostics().stream().map(ProseFindingsTest::line),
            body.prose().blocks().stream().map(Block::toString),
            body.references().stream().map(Reference::toString))
        .flatMap(lines -> lines)
        .map(line -> UNSEEN.matcher(line).replaceAll("⏎") + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Diagnostic one) {
    return one.place() + "+" + one.place().length() + " " + one.rule().id() + " " + one.details();
  }
}
