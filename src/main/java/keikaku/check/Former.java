package keikaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;

/**
 * What fitting the entries together came to the last time. Whoever fits them together again looks
 * only at those that are other objects than then.
 */
final class Former {

  final Gathering entries = new Gathering();
  final Ordering<Action> actions = new Ordering<>();
  final Ordering<Evaluation> evaluations = new Ordering<>();
  final Coverage coverage = new Coverage();
  private Optional<Plan> plan = Optional.empty();
  private List<Action> grouped = List.of();
  private Set<String> policies = Set.of();

  /** The policies that these actions belong to. */
  Set<String> policiesOf(List<Action> newest) {
    boolean same = newest.size() == grouped.size();
    for (int i = 0; same && i < newest.size(); i++) {
      Action now = newest.get(i);
      same = now == grouped.get(i) || now.policy().equals(grouped.get(i).policy());
    }
    if (!same) {
      policies = newest.stream().map(Action::policy).collect(Collectors.toSet());
    }
    grouped = newest;
    return policies;
  }

  /** The plan of the last time, where there was one. */
  Optional<Plan> plan() {
    return plan;
  }

  void keep(Plan newest) {
    plan = Optional.of(newest);
  }
}
