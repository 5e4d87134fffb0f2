package keikaku.diagnostic;

/**
 * Everything that can be wrong with the content. Ids are permanent; what they say stands in {@code
 * rules_ja.properties} and {@code rules_en.properties}.
 */
public enum Rule {
  EVALUATION_GRADE_UNKNOWN("evaluation.grade.unknown", Severity.ERROR);

  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The name in messages and in {@code keikaku explain}: {@code thing.property.fault}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }
}
