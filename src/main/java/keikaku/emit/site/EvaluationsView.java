package keikaku.emit.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Round;

/**
 * What the grades mean, the rounds in which the plan was judged, and what changed between them.
 *
 * @param meanings the grades in the plan's own words
 * @param rounds newest first
 * @param changes the actions whose grade changed since the round before
 * @param trend the actions with their grade in every round; empty where there is but one round
 */
record EvaluationsView(
    Head head,
    String finding,
    List<GradeView> meanings,
    List<RoundLine> rounds,
    List<Change> changes,
    List<Text> roundTitles,
    List<Trend> trend,
    Link notAsPlanned)
    implements View {

  /** A round in the list of rounds. */
  record RoundLine(String href, Text title, String period, String kind, ShareBar bar) {}

  /** An action whose grade changed. */
  record Change(ActionCard action, GradeView before, GradeView after) {}

  /** An action's grades from the oldest round to the newest; an absent one has no grade. */
  record Trend(ActionCard action, List<Cell> cells) {}

  /** A grade in one round; {@code grade} holds one or none. */
  record Cell(List<GradeView> grade) {}

  @Override
  public String template() {
    return "evaluations";
  }

  static EvaluationsView of(Standpoint page) {
    Plan plan = page.edition().plan();
    Counts counts = Counts.of(plan.actions(), plan);
    String finding = HomeView.finding(counts, page);
    return new EvaluationsView(
        new Head(
            Text.own(page.say("evaluations.title")),
            finding,
            List.of(page.link(SitePaths.HOME, "nav.home")),
            Twins.ofTable("evaluations", page)),
        finding,
        plan.cover().scale().grades().stream().map(page.edition().grades()::view).toList(),
        rounds(page),
        changes(page),
        plan.rounds().stream().map(round -> page.text(round.title())).toList(),
        plan.rounds().size() > 1 ? trend(page) : List.of(),
        page.link(SitePaths.NOT_AS_PLANNED, "why.title"));
  }

  private static List<RoundLine> rounds(Standpoint page) {
    List<RoundLine> lines = new ArrayList<>();
    for (Round round : page.edition().plan().rounds()) {
      RoundCounts counts = RoundCounts.of(round, page.edition().plan());
      lines.add(
          new RoundLine(
              page.to(Addresses.round(round.id())),
              page.text(round.title()),
              page.edition().years().span(round.period()),
              page.say("round." + round.kind().word()),
              RoundView.bar(counts, page)));
    }
    Collections.reverse(lines);
    return lines;
  }

  /** Between the newest round and the one before, of the actions that were judged in both. */
  private static List<Change> changes(Standpoint page) {
    Plan plan = page.edition().plan();
    int rounds = plan.rounds().size();
    if (rounds < 2) {
      return List.of();
    }
    Round before = plan.rounds().get(rounds - 2);
    Round after = plan.rounds().get(rounds - 1);
    return plan.actions().stream()
        .flatMap(action -> change(action, before, after, page).stream())
        .toList();
  }

  private static Optional<Change> change(
      Action action, Round before, Round after, Standpoint page) {
    Plan plan = page.edition().plan();
    GradeWords words = page.edition().grades();
    Optional<Grade> old = plan.evaluation(action, before).map(Evaluation::grade);
    return plan.evaluation(action, after)
        .map(Evaluation::grade)
        .filter(grade -> old.isPresent() && !old.get().equals(grade))
        .map(
            grade ->
                new Change(ActionCard.of(action, page), words.view(old.get()), words.view(grade)));
  }

  private static List<Trend> trend(Standpoint page) {
    Plan plan = page.edition().plan();
    return plan.actions().stream()
        .map(
            action ->
                new Trend(
                    ActionCard.of(action, page),
                    plan.rounds().stream().map(round -> cell(action, round, page)).toList()))
        .toList();
  }

  private static Cell cell(Action action, Round round, Standpoint page) {
    return new Cell(
        page.edition().plan().evaluation(action, round).stream()
            .map(evaluation -> page.edition().grades().view(evaluation.grade()))
            .toList());
  }
}
