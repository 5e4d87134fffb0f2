package keikaku.emit.site;

import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;

/** The page of one evaluation round: the whole plan judged once. */
record RoundView(
    Head head,
    Text title,
    String finding,
    String kind,
    String period,
    Passage body,
    ShareBar bar,
    List<Group> groups,
    String translation)
    implements View {

  /** The evaluations of one policy's actions. */
  record Group(String id, Text title, Rows<Evaluation> cards) {}

  @Override
  public String template() {
    return "round";
  }

  static RoundView of(Round round, Standpoint page) {
    Plan plan = page.edition().plan();
    RoundCounts counts = RoundCounts.of(round, plan);
    String finding = HomeView.finding(counts.counts(), page);
    return new RoundView(
        new Head(page.text(round.title()), finding, trail(page), List.of()),
        page.text(round.title()),
        finding,
        page.say("round." + round.kind().word()),
        page.edition().years().span(round.period()),
        Passage.of(round.body(), page, Style.plain(page.language())),
        bar(counts, page),
        plan.policies().stream()
            .map(policy -> group(policy, round, page))
            .filter(group -> !group.cards().isEmpty())
            .toList(),
        TranslationWords.of(round, page));
  }

  static List<Link> trail(Standpoint page) {
    return List.of(
        page.link(SitePaths.HOME, "nav.home"), page.link(SitePaths.EVALUATIONS, "nav.evaluations"));
  }

  /** The way from the home page down to a round. */
  static List<Link> trail(Round round, Standpoint page) {
    List<Link> above = trail(page);
    return List.of(
        above.get(0),
        above.get(1),
        new Link(page.to(Addresses.round(round.id())), page.text(round.title())));
  }

  static ShareBar bar(RoundCounts counts, Standpoint page) {
    String round = counts.round().id();
    return ShareBar.of(
        counts.counts(),
        page,
        grade -> page.to(SitePaths.gradeList(round, grade.id())),
        round + "-");
  }

  private static Group group(Policy policy, Round round, Standpoint page) {
    Plan plan = page.edition().plan();
    return new Group(
        policy.id(),
        page.text(policy.title()),
        ActionCard.cards(
            policy.id(),
            plan.actionsOf(policy).stream()
                .flatMap(action -> plan.evaluation(action, round).stream())
                .toList(),
            evaluation -> card(evaluation, page),
            page));
  }

  /** A card that leads to the evaluation instead of the action. */
  static ActionCard card(Evaluation evaluation, Standpoint page) {
    Action action = page.edition().plan().action(evaluation.action());
    return ActionCard.of(action, page, evaluation)
        .leadingTo(page.to(Addresses.evaluation(evaluation.round(), evaluation.action())));
  }
}
