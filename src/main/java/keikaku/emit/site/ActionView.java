package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.Explanations.Explanation;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;

/**
 * The page of one action: what was planned, what came of it, and how it was judged.
 *
 * @param number its official number
 * @param facts what is stated about it beside title and text
 * @param latest its newest evaluation, where there is one
 * @param history its evaluations where there is more than one, oldest first
 * @param translation how far the translation on this page can be trusted, empty where there is
 *     nothing to say
 */
record ActionView(
    Head head,
    String id,
    String number,
    Text title,
    Link policy,
    List<Fact> facts,
    List<Passage> measures,
    Optional<Judgement> latest,
    List<Judgement> history,
    List<Explanation> terms,
    List<ActionCard> related,
    Neighbours neighbours,
    String translation,
    Citation citation)
    implements View {

  /** A thing that is stated, with its name; absent things have no line. */
  record Fact(String name, Text value, Optional<String> href) {

    Fact(String name, Text value) {
      this(name, value, Optional.empty());
    }
  }

  /** The pages before and after this one, in the order of the plan. */
  record Neighbours(Optional<ActionCard> previous, Optional<ActionCard> next) {}

  /** How the action was judged in one round. */
  record Judgement(
      Text round,
      String period,
      String href,
      GradeView grade,
      Passage result,
      Optional<Text> reason) {}

  @Override
  public String template() {
    return "action";
  }

  @Override
  public boolean printsCode() {
    return true;
  }

  static ActionView of(Action action, Standpoint page) {
    Plan plan = page.edition().plan();
    Policy policy = plan.policy(action.policy());
    Explanations explanations = new Explanations(page);
    List<Passage> measures = measures(action, page, explanations);
    List<Judgement> all =
        plan.evaluationsOf(action).stream().map(e -> judgement(e, page, explanations)).toList();
    return new ActionView(
        head(action, page),
        action.id(),
        page.say("action.number", "number", action.id()),
        page.text(action.title()),
        new Link(page.to(Addresses.policy(policy.id())), page.text(policy.title())),
        ActionFacts.of(action, page),
        measures,
        all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)),
        all.size() > 1 ? all : List.of(),
        explanations.all(),
        action.related().stream().map(id -> ActionCard.of(plan.action(id), page)).toList(),
        neighbours(action, page),
        TranslationWords.of(action, page),
        Citation.of(page, page.text(action.title())));
  }

  private static Head head(Action action, Standpoint page) {
    Plan plan = page.edition().plan();
    Policy policy = plan.policy(action.policy());
    Text title = page.text(action.title());
    String finding =
        plan.latestEvaluation(action)
            .map(evaluation -> page.edition().grades().view(evaluation.grade()).official().text())
            .orElseGet(() -> page.say("grade.none"));
    return new Head(
        title,
        page.say(
            "action.description", "number", action.id(), "title", title.text(), "grade", finding),
        List.of(
            page.link(SitePaths.HOME, "nav.home"),
            new Link(page.to(Addresses.policy(policy.id())), page.text(policy.title()))),
        Twins.ofAction(action, page));
  }

  private static List<Passage> measures(Action action, Standpoint page, Explanations explanations) {
    Style style = Style.plain(page.language()).explaining(explanations);
    return action.measures().stream()
        .map(measure -> Passage.ofLine(measure.text(), page, style))
        .toList();
  }

  private static Judgement judgement(
      Evaluation evaluation, Standpoint page, Explanations explanations) {
    var round = page.edition().plan().round(evaluation.round());
    Style style = Style.plain(page.language()).shiftedBy(1);
    boolean isLatest =
        page.edition()
            .plan()
            .latestEvaluation(page.edition().plan().action(evaluation.id()))
            .filter(evaluation::equals)
            .isPresent();
    return new Judgement(
        page.text(round.title()),
        page.edition().years().span(round.period()),
        page.to(Addresses.evaluation(round.id(), evaluation.id())),
        page.edition().grades().view(evaluation.grade()),
        Passage.of(
            evaluation.result(),
            page,
            isLatest ? style.withAnchors("result-").explaining(explanations) : style),
        evaluation.reason().map(page::text));
  }

  private static Neighbours neighbours(Action action, Standpoint page) {
    List<Action> all = page.edition().plan().actions();
    int at = page.edition().plan().place(action);
    return new Neighbours(
        at == 0 ? Optional.empty() : Optional.of(ActionCard.of(all.get(at - 1), page)),
        at == all.size() - 1
            ? Optional.empty()
            : Optional.of(ActionCard.of(all.get(at + 1), page)));
  }
}
