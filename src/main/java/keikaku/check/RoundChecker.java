package keikaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Suggestion;
import keikaku.model.Action;
import keikaku.model.Round;
import keikaku.source.Identity;
import keikaku.source.Inventory;
import keikaku.source.Kind;

/** Compares the rounds with each other and with the actions that they judge. */
final class RoundChecker {

  private static final int MOST_SHOWN = 20;

  private final List<Round> rounds;
  private final Report report;

  /**
   * @param rounds oldest first
   */
  RoundChecker(List<Round> rounds, Report report) {
    this.rounds = rounds;
    this.report = report;
  }

  void checkPeriods() {
    Map<String, Round> seen = new HashMap<>();
    int lastYear = Integer.MAX_VALUE - 1;
    for (Round round : rounds) {
      Round twin = seen.putIfAbsent(round.kind() + " " + round.period(), round);
      if (twin != null) {
        report.add(
            Rule.ROUND_PERIOD_DUPLICATE,
            place(round),
            "period",
            round.period().toString(),
            "other",
            twin.origin().file());
      }
      if (round.kind() == Round.Kind.ANNUAL) {
        if (round.period().first() > lastYear + 1) {
          report.add(Rule.ROUND_YEAR_SKIPPED, place(round), "year", Integer.toString(lastYear + 1));
        }
        lastYear = round.period().last();
      }
    }
  }

  /**
   * Names the actions that a round says nothing about, except those that another has replaced or
   * that did not run then.
   *
   * @param judged for every round the actions with an evaluation file, readable or not
   */
  void checkCoverage(List<Action> actions, Map<String, Set<String>> judged) {
    for (Round round : rounds) {
      Set<String> present = judged.getOrDefault(round.id(), Set.of());
      List<String> absent = new ArrayList<>();
      for (Action action : actions) {
        if (!present.contains(action.id()) && isDue(action, round)) {
          absent.add(action.id());
        }
      }
      if (!absent.isEmpty()) {
        absent.sort(NaturalOrder.IDS);
        report.add(Rule.ROUND_EVALUATION_MISSING, place(round), "ids", shown(absent));
      }
    }
  }

  private static String shown(List<String> ids) {
    String some = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_SHOWN)));
    return ids.size() > MOST_SHOWN ? some + ", … (" + ids.size() + ")" : some;
  }

  private static boolean isDue(Action action, Round round) {
    return action.supersededBy().isEmpty()
        && action
            .years()
            .map(
                years ->
                    years.first() <= round.period().last()
                        && round.period().first() <= years.last())
            .orElse(true);
  }

  /** Names the rounds that have evaluations but no file of their own. */
  void checkFiles(Inventory inventory, List<EntryReading> readings) {
    for (String round : inventory.judged().keySet()) {
      if (!inventory.has(Identity.of(Kind.ROUND, round))) {
        String file = folder(round, readings) + "/round.md";
        report.add(Rule.ROUND_FILE_MISSING, Place.ofFile(file), "round", round);
      }
    }
  }

  /** The folder of a round, from the project's top. */
  private static String folder(String round, List<EntryReading> readings) {
    return readings.stream()
        .filter(one -> one.identity().kind() == Kind.EVALUATION)
        .filter(one -> one.identity().round().equals(round))
        .map(EntryReading::file)
        .map(file -> file.substring(0, file.lastIndexOf('/')))
        .findFirst()
        .orElse("evaluations/" + round);
  }

  /** Finds numbers that a round states for indicators that the action does not have. */
  void checkIndicators(List<Action> actions, List<EvaluationReader.Stated> stated) {
    if (stated.isEmpty()) {
      return;
    }
    Set<String> named = new HashSet<>();
    stated.forEach(one -> named.add(one.action()));
    Map<String, Set<String>> indicators = new HashMap<>();
    for (Action action : actions) {
      if (named.contains(action.id())) {
        Set<String> ids = new LinkedHashSet<>();
        action.indicators().forEach(indicator -> ids.add(indicator.id()));
        indicators.put(action.id(), ids);
      }
    }
    for (EvaluationReader.Stated one : stated) {
      Set<String> known = indicators.get(one.action());
      if (known != null && !known.contains(one.indicator())) {
        Details details = Details.of("id", one.indicator()).and("known", String.join(", ", known));
        Suggestion.nearest(one.indicator(), known)
            .ifPresent(meant -> details.and("suggestion", meant));
        report.add(details.diagnostic(Rule.EVALUATION_INDICATOR_UNKNOWN, one.place()));
      }
    }
  }

  private static Place place(Round round) {
    return Place.ofFile(round.origin().file());
  }
}
