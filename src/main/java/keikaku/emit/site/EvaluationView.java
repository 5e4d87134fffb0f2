package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.ActionView.Fact;
import keikaku.emit.site.Explanations.Explanation;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Round;

/** The page of one action's evaluation in one round. */
record EvaluationView(
    Head head,
    String number,
    Text title,
    Link action,
    Link round,
    String period,
    GradeView grade,
    Optional<Text> reason,
    Passage result,
    List<Fact> facts,
    List<Explanation> terms,
    String translation,
    Citation citation)
    implements View {

  @Override
  public String template() {
    return "evaluation";
  }

  static EvaluationView of(Evaluation evaluation, Standpoint page) {
    Plan plan = page.edition().plan();
    Action action = plan.action(evaluation.action());
    Round round = plan.round(evaluation.round());
    Text title = page.text(action.title());
    Explanations explanations = new Explanations(page);
    Style style = Style.plain(page.language()).shiftedBy(1).withAnchors("result-");
    return new EvaluationView(
        head(evaluation, page),
        page.say("evaluation.number", "number", action.id()),
        title,
        new Link(page.to(Addresses.action(action.id())), title),
        new Link(page.to(Addresses.round(round.id())), page.text(round.title())),
        page.edition().years().span(round.period()),
        page.edition().grades().view(evaluation.grade()),
        evaluation.reason().map(page::text),
        Passage.of(evaluation.result(), page, style.explaining(explanations)),
        ActionFacts.of(evaluation, action, page),
        explanations.all(),
        TranslationWords.of(evaluation, page),
        Citation.of(page, title));
  }

  private static Head head(Evaluation evaluation, Standpoint page) {
    Plan plan = page.edition().plan();
    Round round = plan.round(evaluation.round());
    Text title = page.text(plan.action(evaluation.action()).title());
    String words = page.say("evaluation.title", "title", title.text());
    return new Head(
        new Text(words, title.language()),
        page.say(
            "evaluation.description",
            "number",
            evaluation.action(),
            "title",
            title.text(),
            "grade",
            page.edition().grades().view(evaluation.grade()).official().text()),
        RoundView.trail(round, page),
        Twins.ofRecord(Addresses.evaluation(evaluation.round(), evaluation.action()), page));
  }
}
