package keikaku.intake;

import java.util.Locale;
import keikaku.diagnostic.Severity;

/**
 * What an import may have to say. An error waits for a person's decision, a warning asks for a
 * look, a note tells what was done.
 */
public enum NoticeKind {
  EVALUATION_TRANSITION(Severity.ERROR),
  EVALUATION_SEVERAL(Severity.ERROR),
  EVALUATION_LOOKALIKE(Severity.ERROR),
  EVALUATION_UNKNOWN(Severity.ERROR),
  EVALUATION_AXES(Severity.ERROR),
  EVALUATION_MAPPED(Severity.WARNING),
  EVALUATION_MISSING(Severity.ERROR),
  EVALUATION_NONE(Severity.WARNING),
  NUMBER_DUPLICATE(Severity.ERROR),
  NUMBER_GAP(Severity.WARNING),
  NUMBER_ORDER(Severity.WARNING),
  NUMBER_COMBINED(Severity.WARNING),
  NUMBER_RESPELLED(Severity.NOTE),
  NUMBER_MADE(Severity.WARNING),
  NUMBER_PER_POLICY(Severity.WARNING),
  ITEM_REPEATED(Severity.WARNING),
  ITEM_WITHDRAWN(Severity.WARNING),
  MEASURES_NONE(Severity.NOTE),
  MEASURE_DOUBLE(Severity.WARNING),
  MEASURE_INDENTED(Severity.NOTE),
  RESULT_NONE(Severity.ERROR),
  RESULT_PARAGRAPH(Severity.NOTE),
  RESULT_LIST(Severity.WARNING),
  TEXT_JOINED(Severity.NOTE),
  TEXT_HYPHEN(Severity.WARNING),
  TEXT_RARE(Severity.WARNING),
  TEXT_BOLD(Severity.NOTE),
  TEXT_COMPOSED(Severity.NOTE),
  TEXT_INVISIBLE(Severity.NOTE),
  TEXT_LIGATURE(Severity.NOTE),
  TEXT_SPACED(Severity.WARNING),
  TEXT_REFUSED(Severity.ERROR),
  TEXT_GARBLED(Severity.WARNING),
  POLICY_MADE(Severity.WARNING),
  POLICY_NUMBERED(Severity.NOTE),
  POLICY_DIFFERS(Severity.WARNING),
  SCALE_MISSING(Severity.WARNING),
  SCALE_MARKLESS(Severity.WARNING),
  PERIOD_MISSING(Severity.WARNING),
  COLUMN_UNUSED(Severity.WARNING);

  private final Severity severity;

  NoticeKind(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** Its name in phrases and in the report's data: {@code evaluation.several}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
