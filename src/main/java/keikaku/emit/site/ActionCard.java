package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Evaluation;

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

  /** An action with its newest grade. */
  static ActionCard of(Action action, Standpoint page) {
    return of(action, page, page.edition().plan().latestEvaluation(action));
  }

  /** An action with the grade of one evaluation. */
  static ActionCard of(Action action, Standpoint page, Evaluation evaluation) {
    return of(action, page, Optional.of(evaluation));
  }

  private static ActionCard of(Action action, Standpoint page, Optional<Evaluation> evaluation) {
    return new ActionCard(
        action.id(),
        page.to(Addresses.action(action.id())),
        page.text(action.title()),
        action.policy(),
        page.text(page.edition().plan().policy(action.policy()).title()),
        evaluation.map(Evaluation::grade).map(page.edition().grades()::view));
  }

  static List<ActionCard> of(List<Action> actions, Standpoint page) {
    return actions.stream().map(action -> of(action, page)).toList();
  }

  ActionCard leadingTo(String other) {
    return new ActionCard(id, other, title, policy, policyTitle, grade);
  }
}
