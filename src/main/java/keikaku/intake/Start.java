package keikaku.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins, which tells what it is.
 *
 * @param kind what it is
 * @param form the signs or the label at its beginning
 * @param rest what follows them
 */
record Start(Kind kind, Slice form, Slice rest) {

  /** What a line can be by its beginning. */
  enum Kind {
    BULLET,
    ARROW,
    EVALUATION,
    DEPARTMENT,
    RESULT,
    MEASURES,
    LABEL,
    TEXT
  }

  private static final Pattern ARROW = Pattern.compile("^(?:[-*+・] *)?(?:⇒|→|➡|⇨|⮕|=>|->) *");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-*+] +[・•●◦‣▪■○] ?|[・•●◦‣▪] *|[-*+] +|[－](?=\\S) *|[-](?=[^\\x00-\\x7f]) *) *");
  private static final Pattern EVALUATION =
      Pattern.compile(
          "^[【\\[(■●◆]?(?:総合評価|評価結果|評価区分|評価|評定|達成度|進捗状況|進捗|実施状況"
              + "|(?i:status|rating|evaluation|assessment|rag(?: status)?|grade))[】\\])]?"
              + " *(?::| |$) *");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "^[【\\[(■●◆]?(?:担当課|担当部署|担当部局|担当|所管課|所管部署|所管|主管課|実施主体"
              + "|(?i:owner|lead|department|responsible|agency(?: & subagency)?))[】\\])]?"
              + " *: *");
  private static final Pattern RESULT =
      Pattern.compile(
          "^[【\\[(■●◆]?(?:取組結果・成果|取組結果及び成果|取組結果|取組状況|結果・成果|結果|成果|実績"
              + "|(?i:results?|outcome|progress update))(?:[】\\])] *:?|:) *");
  private static final Pattern MEASURES =
      Pattern.compile(
          "^[【\\[(■●◆]?(?:取組内容|実施内容|事業内容|取組項目|内容" + "|(?i:measures?|actions?))(?:[】\\])] *:?|:) *");
  private static final Pattern LABEL = Pattern.compile("^[【\\[][^】\\]]{1,12}[】\\]] *");

  static Start of(Slice core) {
    return of(core, Kind.ARROW, ARROW, core.text())
        .or(() -> of(core, Kind.BULLET, BULLET, core.text()))
        .or(() -> of(core, Kind.DEPARTMENT, DEPARTMENT, core.folded()))
        .or(() -> of(core, Kind.EVALUATION, EVALUATION, core.folded()))
        .or(() -> of(core, Kind.RESULT, RESULT, core.folded()))
        .or(() -> of(core, Kind.MEASURES, MEASURES, core.folded()))
        .or(() -> of(core, Kind.LABEL, LABEL, core.folded()))
        .orElse(new Start(Kind.TEXT, core.to(0), core));
  }

  private static java.util.Optional<Start> of(Slice core, Kind kind, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? java.util.Optional.of(
            new Start(kind, core.to(matcher.end()), core.from(matcher.end()).strip()))
        : java.util.Optional.empty();
  }
}
