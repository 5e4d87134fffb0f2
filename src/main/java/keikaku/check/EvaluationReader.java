package keikaku.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Evaluation;
import keikaku.model.Scale;
import keikaku.source.Identity;
import keikaku.source.Kind;
import keikaku.source.Mapping;

/** Reads {@code evaluations/2017-2021/07.md}. */
final class EvaluationReader {

  private final Known known;
  private final Optional<Scale> scale;
  private final Report report;
  private final List<Stated> stated;

  /** A number stated for an indicator of an action. */
  record Stated(String action, String indicator, Place place) {}

  /**
   * @param stated takes the numbers that are stated for indicators
   */
  EvaluationReader(Known known, Optional<Scale> scale, List<Stated> stated, Report report) {
    this.known = known;
    this.scale = scale;
    this.stated = stated;
    this.report = report;
  }

  Optional<Evaluation> read(Draft draft) {
    Identity identity = draft.identity();
    if (!known.has(Kind.ACTION, identity.id())) {
      report.add(Rule.EVALUATION_ACTION_UNKNOWN, draft.place(), "id", identity.id());
    }
    if (draft.isBodyBlank()) {
      report.add(Rule.EVALUATION_RESULT_MISSING, draft.place());
    }
    var reason = draft.optionalText("reason");
    Optional<BigDecimal> cost = new NumberReader(report).optional(draft.facts(), "cost");
    Map<String, BigDecimal> actuals = actuals(identity.id(), draft.facts());
    var states = draft.states();
    return new GradeReader(scale, report)
        .read(draft.facts())
        .map(
            grade ->
                new Evaluation(
                    identity.id(),
                    identity.round(),
                    grade,
                    draft.body(),
                    reason,
                    cost,
                    actuals,
                    states,
                    draft.origin()));
  }

  private Map<String, BigDecimal> actuals(String action, Fields facts) {
    Map<String, BigDecimal> actuals = new LinkedHashMap<>();
    if (facts.node("actuals").orElse(null) instanceof Mapping mapping) {
      for (Mapping.Field field : mapping.fields()) {
        String id = field.key().text();
        stated.add(new Stated(action, id, field.key().place()));
        new NumberReader(report)
            .optional(facts, "actuals." + id)
            .ifPresent(number -> actuals.put(id, number));
      }
    }
    return actuals;
  }
}
