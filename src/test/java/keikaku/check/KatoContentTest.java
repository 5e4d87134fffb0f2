package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Inline;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan that ships with the tool. */
class KatoContentTest {

  private static final Report REPORT = new Report();
  private static final Plan PLAN = read();

  private static Plan read() {
    Plan plan = PlanReader.read(Path.of("content"), REPORT).orElse(null);
    Phrases english = Phrases.in("en");
    assertThat(REPORT.diagnostics())
        .filteredOn(one -> one.rule().severity() == Severity.ERROR)
        .extracting(one -> one.place() + ": " + english.message(one))
        .isEmpty();
    return plan;
  }

  @Test
  void everythingOfThePlanIsRead() {
    assertThat(PLAN.policies()).hasSize(6);
    assertThat(PLAN.actions()).hasSize(41);
    assertThat(PLAN.rounds()).hasSize(1);
    assertThat(PLAN.evaluations()).hasSize(41);
    assertThat(PLAN.terms()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void gradesCountAsInTheDocument() {
    assertThat(PLAN.count(PLAN.actions()).values()).containsExactly(20, 15, 6);
  }

  @Test
  void actionsStandInNaturalOrder() {
    List<String> ids = PLAN.actions().stream().map(Action::id).toList();
    assertThat(ids).startsWith("1", "2", "3").endsWith("40", "41");
  }

  @Test
  void aNumberInTheTextLeadsToItsAction() {
    Evaluation evaluation = PLAN.evaluationsOf(PLAN.action("25")).get(0);
    List<Inline> line =
        ((keikaku.model.Block.Paragraph) evaluation.result().original().blocks().get(0)).content();
    assertThat(line)
        .filteredOn(Inline.Link.class::isInstance)
        .containsExactly(
            new Inline.Link(new Target.ToAction("24"), List.of(new Inline.Words("No.24"))));
    assertThat(PlainText.of(line)).endsWith("No.24 と同様。");
  }

  @Test
  void anActionMayStateNoMeasures() {
    assertThat(PLAN.action("16").measures()).isEmpty();
  }

  @Test
  void onlyTranslationsAreWantingIfAnything() {
    assertThat(REPORT.diagnostics())
        .extracting(one -> one.rule())
        .allMatch(rule -> rule.id().startsWith("translation."), "translation rules")
        .isSubsetOf(
            Rule.TRANSLATION_FILE_MISSING,
            Rule.TRANSLATION_FIELD_MISSING,
            Rule.TRANSLATION_STAMP_MISSING,
            Rule.TRANSLATION_TEXT_OUTDATED);
  }

  /** A grade that changes makes four sentences of the page in easy Japanese untrue. */
  @Test
  void numberInASentenceThatIsNoLongerTrueIsNoticed(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path evaluation = folder.resolve("content/evaluations/2017-2021/01.md");
    Files.writeString(evaluation, Files.readString(evaluation).replace("grade: ○", "grade: △"));
    Report report = new Report();
    PlanReader.read(folder.resolve("content"), report);
    assertThat(report.diagnostics())
        .filteredOn(one -> one.rule() == Rule.PAGE_COUNT_DIFFERS)
        .extracting(one -> Phrases.in("ja").message(one))
        .hasSize(4)
        .allMatch(message -> message.matches("「[○△].*」の数が、計画の数と違います.*"));
  }
}
