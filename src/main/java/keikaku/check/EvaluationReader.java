package keikaku.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Scale;
import keikaku.source.Identity;
import keikaku.source.Kind;
import keikaku.source.Mapping;
import keikaku.source.Scalar;

/** Reads {@code evaluations/2017-2021/07.md}. */
final class EvaluationReader {

  private final Known known;
  private final Optional<Scale> scale;
  private final Report report;

  EvaluationReader(Known known, Optional<Scale> scale, Report report) {
    this.known = known;
    this.scale = scale;
    this.report = report;
  }

  Optional<Evaluation> read(Draft draft) {
    Identity identity = draft.identity();
    if (!known.ids().actions().contains(identity.id())) {
      report.add(Rule.EVALUATION_ACTION_UNKNOWN, draft.place(), "id", identity.id());
    }
    if (!known.existing().contains(Identity.of(Kind.ROUND, identity.round()))) {
      report.add(Rule.ROUND_FILE_MISSING, draft.place(), "round", identity.round());
    }
    if (draft.prose().isEmpty()) {
      report.add(Rule.EVALUATION_RESULT_MISSING, draft.place());
    }
    var reason = draft.optionalText("reason");
    Optional<BigDecimal> cost = new NumberReader(report).optional(draft.facts(), "cost");
    Map<String, BigDecimal> actuals = actuals(draft.facts());
    var states = draft.states();
    return grade(draft.facts())
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

  private Optional<Grade> grade(Fields facts) {
    return facts.required("grade").flatMap(scalar -> scale.flatMap(known -> grade(scalar, known)));
  }

  private Optional<Grade> grade(Scalar scalar, Scale scale) {
    Optional<Grade> grade = scale.find(scalar.text().strip());
    if (grade.isEmpty()) {
      String symbols = scale.grades().stream().map(Grade::symbol).collect(Collectors.joining(" "));
      report.add(
          Rule.EVALUATION_GRADE_UNKNOWN, scalar.place(), "value", scalar.text(), "known", symbols);
    }
    return grade;
  }

  private Map<String, BigDecimal> actuals(Fields facts) {
    Map<String, BigDecimal> actuals = new LinkedHashMap<>();
    if (facts.node("actuals").orElse(null) instanceof Mapping mapping) {
      for (Mapping.Field field : mapping.fields()) {
        String id = field.key().text();
        new NumberReader(report)
            .optional(facts, "actuals." + id)
            .ifPresent(number -> actuals.put(id, number));
      }
    }
    return actuals;
  }
}
