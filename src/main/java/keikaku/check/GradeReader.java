package keikaku.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Grade;
import keikaku.model.Scale;
import keikaku.source.Scalar;

/** Reads the {@code grade} of an evaluation: a symbol of the scale, or the id that goes with it. */
final class GradeReader {

  private final Optional<Scale> scale;
  private final Report report;

  /**
   * @param scale absent when {@code plan.md} has none that could be read; then no grade is refused
   */
  GradeReader(Optional<Scale> scale, Report report) {
    this.scale = scale;
    this.report = report;
  }

  Optional<Grade> read(Fields facts) {
    Optional<Scalar> written = facts.scalar("grade");
    boolean empty = facts.node("grade").map(node -> node instanceof Scalar).orElse(true);
    if (written.isEmpty() && empty) {
      String known = scale.map(GradeReader::symbols).orElse("");
      report.add(Rule.EVALUATION_GRADE_MISSING, facts.keyPlace("grade"), "known", known);
    }
    return scale.isEmpty() ? Optional.empty() : written.flatMap(this::grade);
  }

  private Optional<Grade> grade(Scalar written) {
    String value = written.text().strip();
    Optional<Grade> grade = scale.orElseThrow().find(value);
    if (grade.isEmpty()) {
      Details details =
          Details.of("value", value)
              .and("found", codes(value))
              .and("known", symbols(scale.orElseThrow()));
      LookAlikes.meant(value, scale.orElseThrow())
          .ifPresent(meant -> details.and("suggestion", meant).and("code", codes(meant)));
      report.add(details.diagnostic(Rule.EVALUATION_GRADE_UNKNOWN, written.place()));
    }
    return grade;
  }

  private static String symbols(Scale scale) {
    return scale.grades().stream().map(Grade::symbol).collect(Collectors.joining(" "));
  }

  /** The numbers of the characters: {@code U+25CB}. */
  private static String codes(String text) {
    return text.codePoints()
        .limit(4)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }
}
