package keikaku.emit.quality;

import java.util.Map;
import keikaku.emit.QualityReport.Outcome;

/**
 * How a rule came out.
 *
 * @param values numbers that the reason names
 */
record Finding(Outcome outcome, Map<String, String> values) {

  static final Finding NOT_APPLICABLE = new Finding(Outcome.NOT_APPLICABLE, Map.of());

  static Finding of(boolean kept) {
    return new Finding(kept ? Outcome.PASS : Outcome.FAIL, Map.of());
  }

  /** The same, with a number for the reason. */
  Finding with(String name, long number) {
    return new Finding(outcome, Map.of(name, Long.toString(number)));
  }
}
