package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;

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

  /**
   * Actions with their newest grades.
   *
   * @param template shows one of them
   * @param list tells the lists of one page apart
   */
  static Rows<Action> rows(String template, String list, List<Action> some, Standpoint page) {
    Plan plan = page.edition().plan();
    Rows.Kind<Action> kind =
        new Rows.Kind<>(
            template,
            action -> {
              Policy policy = plan.policy(action.policy());
              return new Object[] {action, plan.latestEvaluation(action).orElse(null), policy};
            },
            action -> of(action, page));
    return new Rows<>(kind, list, some, page);
  }

  static Rows<Action> cards(String list, List<Action> some, Standpoint page) {
    return rows("card", list, some, page);
  }

  /**
   * Actions with the grades of these evaluations.
   *
   * @param card makes one of them
   */
  static Rows<Evaluation> cards(
      String list, List<Evaluation> some, Function<Evaluation, Object> card, Standpoint page) {
    Plan plan = page.edition().plan();
    Rows.Kind<Evaluation> kind =
        new Rows.Kind<>(
            "card",
            evaluation -> {
              Action action = plan.action(evaluation.action());
              return new Object[] {evaluation, action, plan.policy(action.policy())};
            },
            card);
    return new Rows<>(kind, list, some, page);
  }

  ActionCard leadingTo(String other) {
    return new ActionCard(id, other, title, policy, policyTitle, grade);
  }
}
