package keikaku.check;

import java.util.List;
import java.util.Optional;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.model.Action;
import keikaku.model.Round;
import keikaku.source.Inventory;

/** Which actions the rounds say nothing about; found out anew only where that may have changed. */
final class Coverage {

  private List<Round> rounds = List.of();
  private List<Action> actions = List.of();
  private Optional<Inventory> inventory = Optional.empty();
  private List<Diagnostic> findings = List.of();

  /**
   * Reports them.
   *
   * @param inventory knows every evaluation file, readable or not
   */
  void check(List<Round> rounds, List<Action> actions, Inventory inventory, Report report) {
    Optional<Inventory> newest = Optional.of(inventory);
    if (!newest.equals(this.inventory) || !rounds.equals(this.rounds) || !areAsDue(actions)) {
      Report found = new Report();
      new RoundChecker(rounds, found).checkCoverage(actions, inventory.judged());
      findings = found.diagnostics();
    }
    this.rounds = rounds;
    this.actions = actions;
    this.inventory = newest;
    report.addAll(findings);
  }

  private boolean areAsDue(List<Action> others) {
    boolean same = others.size() == actions.size();
    for (int i = 0; same && i < others.size(); i++) {
      same = others.get(i) == actions.get(i) || isAsDue(others.get(i), actions.get(i));
    }
    return same;
  }

  private static boolean isAsDue(Action one, Action other) {
    return one.id().equals(other.id())
        && one.years().equals(other.years())
        && one.supersededBy().equals(other.supersededBy());
  }
}
