package keikaku.diagnostic;

/**
 * Everything that can be wrong with the content. Ids are permanent; what they say stands in {@code
 * rules_ja.properties} and {@code rules_en.properties}.
 */
public enum Rule {
  EVALUATION_GRADE_UNKNOWN("evaluation.grade.unknown", Severity.ERROR),
  FILE_NAME_INVALID("file.name.invalid", Severity.ERROR),
  FILE_NAME_COPY("file.name.copy", Severity.ERROR),
  FILE_NAME_UNEXPECTED("file.name.unexpected", Severity.ERROR),
  FILE_ID_DUPLICATE("file.id.duplicate", Severity.ERROR),
  FILE_TEMPORARY_IGNORED("file.temporary.ignored", Severity.NOTE),
  FILE_KIND_REFUSED("file.kind.refused", Severity.ERROR),
  FILE_SIZE_EXCEEDED("file.size.exceeded", Severity.ERROR),
  FILE_COUNT_EXCEEDED("file.count.exceeded", Severity.ERROR),
  FILE_ENCODING_CP932("file.encoding.cp932", Severity.ERROR),
  FILE_ENCODING_UTF16("file.encoding.utf16", Severity.ERROR),
  FILE_ENCODING_INVALID("file.encoding.invalid", Severity.ERROR),
  FRONT_OPENING_MISSING("front.opening.missing", Severity.ERROR),
  FRONT_CLOSING_MISSING("front.closing.missing", Severity.ERROR),
  FRONT_YAML_INVALID("front.yaml.invalid", Severity.ERROR),
  FRONT_DEPTH_EXCEEDED("front.depth.exceeded", Severity.ERROR),
  FRONT_FEATURE_REFUSED("front.feature.refused", Severity.ERROR),
  FRONT_KEY_UNKNOWN("front.key.unknown", Severity.ERROR),
  FRONT_KEY_DUPLICATE("front.key.duplicate", Severity.ERROR),
  FRONT_VALUE_MISSING("front.value.missing", Severity.ERROR),
  FRONT_VALUE_SHAPE("front.value.shape", Severity.ERROR),
  FRONT_CHOICE_UNKNOWN("front.choice.unknown", Severity.ERROR),
  PLAN_FILE_MISSING("plan.file.missing", Severity.ERROR),
  LANGUAGE_TAG_INVALID("language.tag.invalid", Severity.ERROR),
  LANGUAGE_TAG_DUPLICATE("language.tag.duplicate", Severity.ERROR),
  DATE_VALUE_INVALID("date.value.invalid", Severity.ERROR),
  PERIOD_VALUE_INVALID("period.value.invalid", Severity.ERROR),
  PERIOD_ORDER_REVERSED("period.order.reversed", Severity.ERROR),
  NUMBER_VALUE_INVALID("number.value.invalid", Severity.ERROR),
  SCALE_GRADE_DUPLICATE("scale.grade.duplicate", Severity.ERROR),
  ACTION_POLICY_UNKNOWN("action.policy.unknown", Severity.ERROR),
  ACTION_RELATED_UNKNOWN("action.related.unknown", Severity.ERROR),
  ACTION_SUCCESSOR_UNKNOWN("action.successor.unknown", Severity.ERROR),
  ACTION_BODY_SHAPE("action.body.shape", Severity.ERROR),
  EVALUATION_ACTION_UNKNOWN("evaluation.action.unknown", Severity.ERROR),
  EVALUATION_RESULT_MISSING("evaluation.result.missing", Severity.ERROR),
  ROUND_FILE_MISSING("round.file.missing", Severity.ERROR),
  ROUND_PERIOD_OUTSIDE("round.period.outside", Severity.ERROR),
  TERM_DESCRIPTION_MISSING("term.description.missing", Severity.ERROR),
  PAGE_BODY_MISSING("page.body.missing", Severity.ERROR),
  PROSE_HTML_REFUSED("prose.html.refused", Severity.ERROR),
  LINK_TARGET_UNKNOWN("link.target.unknown", Severity.ERROR),
  LINK_ANCHOR_UNKNOWN("link.anchor.unknown", Severity.ERROR),
  LINK_SCHEME_REFUSED("link.scheme.refused", Severity.ERROR),
  LINK_TEXT_MISSING("link.text.missing", Severity.ERROR),
  LINK_TITLE_LOST("link.title.lost", Severity.ERROR),
  IMAGE_SOURCE_REMOTE("image.source.remote", Severity.ERROR),
  IMAGE_ALTERNATIVE_MISSING("image.alternative.missing", Severity.ERROR),
  TRANSLATION_ORIGINAL_MISSING("translation.original.missing", Severity.ERROR),
  TRANSLATION_LANGUAGE_UNKNOWN("translation.language.unknown", Severity.ERROR),
  TRANSLATION_FACT_REFUSED("translation.fact.refused", Severity.ERROR),
  TRANSLATION_FILE_MISSING("translation.file.missing", Severity.WARNING),
  TRANSLATION_FIELD_MISSING("translation.field.missing", Severity.WARNING),
  TRANSLATION_STAMP_MISSING("translation.stamp.missing", Severity.WARNING),
  TRANSLATION_STAMP_INVALID("translation.stamp.invalid", Severity.ERROR),
  TRANSLATION_TEXT_OUTDATED("translation.text.outdated", Severity.WARNING),
  TRANSLATION_MEASURES_MISMATCH("translation.measures.mismatch", Severity.ERROR);

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
