package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    plan.cover().scale().grades().forEach(grade -> graded.put(grade, new ArrayList<>()));
    for (Evaluation evaluation : plan.evaluations()) {
      if (evaluation.round().equals(round.id())) {
        graded.get(evaluation.grade()).add(evaluation);
      }
    }
    graded.forEach((grade, some) -> counts.put(grade, some.size()));
    return new RoundCounts(round, new Counts(plan.actions().size(), counts), graded);
  }
}
