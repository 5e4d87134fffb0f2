package keikaku.emit.site;

import java.util.List;
import java.util.Map;
import keikaku.model.Action;
import keikaku.model.Grade;
import keikaku.model.Plan;

/**
 * How some actions were judged: every number on the pages comes from here.
 *
 * @param actions all of them, judged or not
 * @param byGrade how many got each grade of the scale, the best grade first
 */
record Counts(int actions, Map<Grade, Integer> byGrade) {

  static Counts of(List<Action> actions, Plan plan) {
    return new Counts(actions.size(), plan.count(actions));
  }

  int of(Grade grade) {
    return byGrade.get(grade);
  }

  int judged() {
    return byGrade.values().stream().mapToInt(Integer::intValue).sum();
  }

  int notJudged() {
    return actions - judged();
  }
}
