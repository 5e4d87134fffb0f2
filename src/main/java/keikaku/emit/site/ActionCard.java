package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;

/**
 * An action as it stands in lists and on the tile map.
 *
 * @param id its number
 * @param policy id of its policy
 * @param grade how it was judged last, where it was judged
 */
record ActionCard(
    String id,
    String href,
    Text title,
    String policy,
    Text policyTitle,
    Optional<GradeView> grade) {

  static ActionCard of(Action action, Standpoint page) {
    Plan plan = page.edition().plan();
    return new ActionCard(
        action.id(),
        page.to(Addresses.action(action.id())),
        page.text(action.title()),
        action.policy(),
        page.text(plan.policy(action.policy()).title()),
        plan.latestEvaluation(action).map(Evaluation::grade).map(page.edition().grades()::view));
  }

  static List<ActionCard> of(List<Action> actions, Standpoint page) {
    return actions.stream().map(action -> of(action, page)).toList();
  }
}
