package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the source says about how an item went: {@code 【○】} at the end of a heading, or the
 * value of a line such as {@code 評価：B}. What could be meant in two ways stays unclear.
 */
final class JudgementReader {

  private static final Pattern BRACKETED =
      Pattern.compile("^(.*?)(?<! ) *+([【〔\\[])([^【〔\\[\\]〕】]{0,40})([\\]〕】]) *$");
  private static final Pattern ROUND = Pattern.compile("^(.*?)(?<! ) *+(\\()([^()]{1,40})(\\)) *$");
  private static final Pattern BARE = Pattern.compile("^(.*\\S)( )([◎○●△▲×☆★])()$");
  private static final Pattern NAMED = Pattern.compile("^ *(?:総合評価|評価|評定|達成度|進捗) *:? *(\\S.*?) *$");
  private static final Pattern ARROW = Pattern.compile("(?<! ) *+(?:→|⇒|➡|->|=>) *");
  private static final Pattern DASH = Pattern.compile("[-‐–—―−ー]+");
  private static final Pattern GLYPH = Pattern.compile("[◎○〇◯●△▲▽▼×✕✖☆★◇◆□■✓✔]");
  private static final Pattern LETTER = Pattern.compile("[A-Z][+-]?|[xo]");
  private static final Pattern WORD =
      Pattern.compile(
          "完了|達成|一部達成|概ね達成|未達成|取組中|未着手|実施中|実施済み?|着手済み?"
              + "|(?i:completed?|in progress|not started|on track|off track|delayed|at risk"
              + "|suspended|achieved|partly achieved|not achieved|red|amber|green"
              + "|in progress *- *(?:red|amber|green))");

  private static final int MOST_VALUES = 5;

  private final Legend legend;

  JudgementReader(Legend legend) {
    this.legend = legend;
  }

  /**
   * A line with what stands at its end about how the item went.
   *
   * @param rest the line before it
   * @param judgement what it says, absent also where nothing stands there
   * @param values the characters that say it
   * @param stated whether anything stands there
   */
  record Marked(Slice rest, Judgement judgement, List<Slice> values, boolean stated) {}

  /** Reads the end of a heading. */
  Marked readEnd(Slice heading) {
    List<Slice> values = new ArrayList<>();
    Slice rest = heading;
    Optional<Matcher> end = end(rest);
    while (end.isPresent() && values.size() < MOST_VALUES) {
      values.add(0, value(rest, end.get()));
      rest = rest.group(end.get(), 1).strip();
      end = end(rest);
    }
    return new Marked(rest, judgement(values), List.copyOf(values), !values.isEmpty());
  }

  private Optional<Matcher> end(Slice rest) {
    for (Pattern pattern : List.of(BRACKETED, ROUND, BARE)) {
      Matcher matcher = pattern.matcher(rest.folded());
      if (matcher.matches() && isJudgement(rest, matcher, pattern)) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private boolean isJudgement(Slice rest, Matcher matcher, Pattern pattern) {
    Slice inside = rest.group(matcher, 3).strip();
    if (inside.isEmpty() || matcher.group(1).isBlank()) {
      return false;
    }
    if (NAMED.matcher(inside.folded()).matches()) {
      return true;
    }
    String text = inside.text();
    if (pattern == ROUND) {
      return GLYPH.matcher(text).matches();
    }
    if (pattern == BARE) {
      return legend.find(text).isPresent();
    }
    return speaksOfGrades(text);
  }

  private static Slice value(Slice rest, Matcher matcher) {
    Slice inside = rest.group(matcher, 3).strip();
    Matcher named = NAMED.matcher(inside.folded());
    return named.matches() ? inside.group(named, 1) : inside;
  }

  /** Whether a text in brackets is about the grade at all, and not a label such as 課題 or a unit. */
  private boolean speaksOfGrades(String text) {
    if (isGradeLike(text)) {
      return true;
    }
    String[] parts = ARROW.split(Letters.fold(text));
    return parts.length > 1 && List.of(parts).stream().allMatch(this::isGradeLike)
        || isSeveral(text);
  }

  private boolean isGradeLike(String text) {
    String narrow = Legend.narrow(text);
    if (legend.find(text).isPresent() || GLYPH.matcher(narrow).matches()) {
      return true;
    }
    if (LETTER.matcher(narrow).matches() || DASH.matcher(narrow).matches()) {
      return true;
    }
    return legend.isEmpty()
        ? WORD.matcher(Letters.fold(text).strip()).matches()
        : legend.findSuspect(text).isPresent();
  }

  private boolean isSeveral(String text) {
    String narrow = Legend.narrow(text).replaceAll("[・、,/]", "");
    return narrow.length() > 1
        && narrow.chars().allMatch(one -> GLYPH.matcher(Character.toString(one)).matches());
  }

  private Judgement judgement(List<Slice> values) {
    if (values.isEmpty()) {
      return new Judgement.Absent();
    }
    if (values.size() == 1) {
      return read(values.get(0));
    }
    String written = String.join(" ", values.stream().map(Slice::text).toList());
    return new Judgement.Unclear(written, NoticeKind.EVALUATION_SEVERAL, values.get(0).line());
  }

  /** Reads a value that is known to be about the grade. */
  Judgement read(Slice value) {
    String text = value.text();
    Optional<Legend.Mark> exact = legend.find(text);
    if (exact.isPresent()) {
      return new Judgement.Given(exact.get().symbol(), text);
    }
    if (ARROW.split(Letters.fold(text)).length > 1) {
      return unclear(value, NoticeKind.EVALUATION_TRANSITION);
    }
    if (DASH.matcher(Legend.narrow(text)).matches()) {
      return new Judgement.Absent();
    }
    if (isSeveral(text)) {
      return unclear(value, NoticeKind.EVALUATION_SEVERAL);
    }
    return legend.isEmpty() ? unexplained(value) : unlisted(value);
  }

  private static Judgement unexplained(Slice value) {
    String folded = Letters.fold(value.text()).strip();
    return new Judgement.Given(folded, value.text());
  }

  private Judgement unlisted(Slice value) {
    Optional<Legend.Mark> twin = legend.findTwin(value.text());
    if (twin.isPresent()) {
      return new Judgement.Given(twin.get().symbol(), value.text());
    }
    boolean suspect = legend.findSuspect(value.text()).isPresent();
    return unclear(
        value, suspect ? NoticeKind.EVALUATION_LOOKALIKE : NoticeKind.EVALUATION_UNKNOWN);
  }

  private static Judgement unclear(Slice value, NoticeKind why) {
    return new Judgement.Unclear(value.text(), why, value.line());
  }

  /** Whether a text, standing alone, can be nothing but a grade or a word for how things stand. */
  boolean isGradeAlone(Slice text) {
    return !text.isEmpty() && (legend.find(text.text()).isPresent() || isKnownWord(text));
  }

  /** Whether these words, without any blank, are a grade or a word for how things stand. */
  boolean isGradeWord(String words) {
    return legend.find(words).isPresent() || WORD.matcher(words).matches();
  }

  private boolean isKnownWord(Slice text) {
    return legend.isEmpty() && WORD.matcher(text.folded()).matches();
  }

  /** The grade that a letter or digit looks like, for the message about it. */
  String suspectOf(String written) {
    return legend.findSuspect(written).map(Legend.Mark::symbol).orElse("");
  }
}
