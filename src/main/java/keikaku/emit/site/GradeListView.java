package keikaku.emit.site;

import java.util.List;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Round;

/**
 * The actions that got one grade, in one round or when they were judged last: filtering that needs
 * no script.
 */
record GradeListView(
    Head head, GradeView grade, String amount, Text round, Rows<?> cards, ShareBar others)
    implements View {

  /** What the list is about, beside the grade. */
  private record Scope(Text title, List<Link> trail, ShareBar others) {}

  @Override
  public String template() {
    return "grade-list";
  }

  /** The actions that got a grade in a round. */
  static GradeListView of(Round round, Grade grade, Standpoint page) {
    Plan plan = page.edition().plan();
    RoundCounts counts = RoundCounts.of(round, plan);
    Rows<Evaluation> cards =
        ActionCard.cards(
            "graded",
            counts.graded().get(grade),
            evaluation -> ActionCard.of(plan.action(evaluation.action()), page, evaluation),
            page);
    Scope scope =
        new Scope(
            page.text(round.title()), RoundView.trail(round, page), RoundView.bar(counts, page));
    return of(grade, cards, scope, page);
  }

  /** The actions whose newest grade is this one. */
  static GradeListView ofNewest(Grade grade, Standpoint page) {
    Plan plan = page.edition().plan();
    List<Action> graded =
        plan.actions().stream()
            .filter(
                action ->
                    plan.latestEvaluation(action)
                        .filter(newest -> newest.grade().equals(grade))
                        .isPresent())
            .toList();
    Scope scope =
        new Scope(
            Text.own(page.say("gradeList.newest")),
            List.of(
                page.link(SitePaths.HOME, "nav.home"), page.link(SitePaths.ACTIONS, "nav.actions")),
            ShareBar.of(
                Counts.of(plan.actions(), plan),
                page,
                other -> page.to(SitePaths.newestList(other.id()))));
    return of(grade, ActionCard.cards("graded", graded, page), scope, page);
  }

  private static GradeListView of(Grade grade, Rows<?> cards, Scope scope, Standpoint page) {
    GradeWords words = page.edition().grades();
    GradeView view = words.view(grade);
    String amount = page.say("actions.amount", "count", cards.size());
    String description =
        page.say("gradeList.description", "label", words.named(grade), "amount", amount);
    return new GradeListView(
        new Head(view.official(), description, scope.trail(), List.of()),
        view,
        amount,
        scope.title(),
        cards,
        scope.others());
  }
}
