package keikaku.emit.site;

import java.util.List;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Round;

/** The actions that got one grade in one round: filtering that needs no script. */
record GradeListView(
    Head head, GradeView grade, String amount, Text round, List<ActionCard> cards, ShareBar others)
    implements View {

  @Override
  public String template() {
    return "grade-list";
  }

  static GradeListView of(Round round, Grade grade, Standpoint page) {
    Plan plan = page.edition().plan();
    RoundCounts counts = RoundCounts.of(round, plan);
    List<Evaluation> graded = counts.graded().get(grade);
    GradeWords words = page.edition().grades();
    GradeView view = words.view(grade);
    String amount = page.say("actions.amount", "count", graded.size());
    return new GradeListView(
        new Head(
            view.official(),
            page.say("gradeList.description", "label", words.named(grade), "amount", amount),
            RoundView.trail(round, page),
            List.of()),
        view,
        amount,
        page.text(round.title()),
        graded.stream()
            .map(evaluation -> ActionCard.of(plan.action(evaluation.action()), page, evaluation))
            .toList(),
        RoundView.bar(counts, page));
  }
}
