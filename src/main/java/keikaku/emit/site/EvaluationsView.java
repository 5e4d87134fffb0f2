package keikaku.emit.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

  private static List<Change> changes(Standpoint page) {
    Plan plan = page.edition().plan();
    List<Change> changes = new ArrayList<>();
    for (Action action : plan.actions()) {
      List<Evaluation> all = plan.evaluationsOf(action);
      if (all.size() > 1) {
        Grade before = all.get(all.size() - 2).grade();
        Grade after = all.get(all.size() - 1).grade();
        if (!before.equals(after)) {
          GradeWords words = page.edition().grades();
          changes.add(
              new Change(ActionCard.of(action, page), words.view(before), words.view(after)));
        }
      }
    }
    return changes;
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
