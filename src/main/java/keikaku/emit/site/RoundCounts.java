package keikaku.emit.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Round;

/**
 * How the actions were judged in one round.
 *
 * @param graded the evaluations of the round by grade, best grade first, each in the plan's order
 */
record RoundCounts(Round round, Counts counts, Map<Grade, List<Evaluation>> graded) {

  static RoundCounts of(Round round, Plan plan) {
    Map<Grade, List<Evaluation>> graded = new LinkedHashMap<>();
    Map<Grade, Integer> counts = new LinkedHashMap<>();
    for (Grade grade : plan.cover().scale().grades()) {
      List<Evaluation> some =
          plan.actions().stream()
              .flatMap(action -> in(round, action, plan))
              .filter(evaluation -> evaluation.grade().equals(grade))
              .toList();
      graded.put(grade, some);
      counts.put(grade, some.size());
    }
    return new RoundCounts(round, new Counts(plan.actions().size(), counts), graded);
  }

  private static Stream<Evaluation> in(Round round, Action action, Plan plan) {
    return plan.evaluation(action, round).stream();
  }
}
