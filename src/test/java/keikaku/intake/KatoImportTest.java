package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Severity;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.FiscalYears;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing the plan's own source document gives the plan that is published. */
class KatoImportTest {

  private static final Imported IMPORTED = Samples.imported(Samples.kato());

  @TempDir private Path folder;

  @Test
  void theSourceGivesTheCommittedContent() throws IOException {
    FolderWriter.write(folder, ContentWriter.files(IMPORTED, facts()));
    Plan imported = plan(folder);
    Plan committed = plan(Path.of("content"));
    assertThat(described(imported)).containsExactlyElementsOf(described(committed));
  }

  private static Facts facts() {
    return new Facts(
        Optional.of("kato-e-municipality"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("加東市"),
        Optional.of("282286"),
        Optional.of("CC-BY-4.0"),
        Optional.of("2026-11-22"),
        Optional.empty());
  }

  private static Plan plan(Path folder) {
    Report report = new Report();
    Optional<Plan> plan = PlanReader.read(folder, report);
    Phrases english = Phrases.in("en");
    assertThat(report.diagnostics())
        .filteredOn(one -> one.rule().severity() == Severity.ERROR)
        .extracting(one -> one.place() + ": " + english.message(one))
        .isEmpty();
    return plan.orElseThrow();
  }

  /** Everything of a plan that its source document says. */
  private static List<String> described(Plan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(plan.cover().title().original() + " " + plan.cover().period());
    plan.cover().source().ifPresent(source -> lines.add(source.title().original()));
    lines.addAll(plan.cover().preface().original().toParagraphs());
    plan.cover()
        .scale()
        .grades()
        .forEach(grade -> lines.add(grade.symbol() + grade.label().original()));
    plan.policies().forEach(policy -> lines.add(policy.id() + policy.title().original()));
    plan.actions().forEach(action -> lines.addAll(described(action)));
    plan.rounds()
        .forEach(
            round ->
                lines.add(round.id() + round.title().original() + round.kind() + round.period()));
    plan.evaluations().forEach(evaluation -> lines.addAll(described(evaluation)));
    return lines;
  }

  private static List<String> described(Action action) {
    List<String> lines = new ArrayList<>();
    lines.add(action.id() + " " + action.policy() + " " + action.title().original());
    action.measures().forEach(one -> lines.add("- " + PlainText.of(one.text().original())));
    return lines;
  }

  private static List<String> described(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(evaluation.round() + "/" + evaluation.id() + " " + evaluation.grade().symbol());
    lines.addAll(evaluation.result().original().toParagraphs());
    return lines;
  }

  @Test
  void everyCharacterFindsItsPlace() {
    assertThat(IMPORTED.unplaced()).isEmpty();
    assertThat(IMPORTED.furniture()).isEmpty();
    assertThat(IMPORTED.waits()).isFalse();
  }

  @Test
  void thePeriodIsReadFromTheCover() {
    assertThat(IMPORTED.period()).contains(new FiscalYears(2017, 2021));
  }

  @Test
  void theJoinsAcrossPagesAreTold() {
    assertThat(told(NoticeKind.TEXT_JOINED))
        .containsExactly(
            "46 に合わせて統一的な運用を…", "76 とう子育てねっと」を市ホ…", "110 策時の被害状況・周知情報…", "225 件についても電子入札を実…");
  }

  private static List<String> told(NoticeKind kind) {
    return IMPORTED.notices().stream()
        .filter(notice -> notice.kind() == kind)
        .map(notice -> notice.line() + " " + notice.details().get("after"))
        .toList();
  }

  @Test
  void whatThePeopleHaveToLookAtIsTold() {
    Map<NoticeKind, Long> counts =
        IMPORTED.notices().stream()
            .collect(Collectors.groupingBy(Notice::kind, Collectors.counting()));
    assertThat(counts)
        .containsOnly(
            Map.entry(NoticeKind.TEXT_JOINED, 4L),
            Map.entry(NoticeKind.TEXT_RARE, 1L),
            Map.entry(NoticeKind.MEASURES_NONE, 1L),
            Map.entry(NoticeKind.MEASURE_DOUBLE, 3L),
            Map.entry(NoticeKind.MEASURE_INDENTED, 4L),
            Map.entry(NoticeKind.RESULT_PARAGRAPH, 6L));
  }
}
