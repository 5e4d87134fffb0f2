package keikaku.source;

import java.util.Locale;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Refuses text in which something stands that nobody can see, or that is not meant to stay. */
final class CharacterChecker {

  /** The longest line, in characters. */
  private static final int LONGEST_LINE = 100_000;

  private final SourceText text;
  private final Report report;

  CharacterChecker(SourceText text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** Whether it makes sense to read on. */
  boolean accepts() {
    boolean plain = text.isPlain() && text.toString().length() <= LONGEST_LINE;
    return plain || acceptsLines();
  }

  /** Whether a character is one of the many that break no rule: ASCII, kana, kanji, symbols. */
  static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7f
        || c >= 0x3000 && c <= 0x30ff
        || c >= 0x4e00 && c <= 0x9fff
        || c >= 0xff01 && c <= 0xff5e
        || c >= 0x2010 && c <= 0x2027
        || c >= 0x2190 && c <= 0x26ff;
  }

  private boolean acceptsLines() {
    for (int line = 1; line <= text.lineCount(); line++) {
      String words = text.line(line);
      if (words.length() > LONGEST_LINE) {
        Place place = new Place(text.file(), line, 0, 1, words.substring(0, 80));
        report.add(Rule.FILE_LINE_EXCEEDED, place, "most", "" + LONGEST_LINE);
        return false;
      }
      if (isConflictMark(words)) {
        String sign = words.substring(0, words.indexOf(' '));
        report.add(Rule.FILE_CONFLICT_UNRESOLVED, text.place(line), "sign", sign);
        return false;
      }
      check(words, text.startOf(line));
    }
    return true;
  }

  private static boolean isConflictMark(String line) {
    return line.startsWith("<<<<<<< ")
        || line.startsWith(">>>>>>> ")
        || line.startsWith("||||||| ");
  }

  private void check(String line, int start) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        int codePoint = line.codePointAt(i);
        Rule rule = rule(codePoint);
        if (rule != null && !isJoinedEmoji(line, i)) {
          report(rule, codePoint, start + i);
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  private void report(Rule rule, int codePoint, int at) {
    String name = Character.getName(codePoint);
    report.add(
        rule,
        text.between(at, at + Character.charCount(codePoint)),
        "code",
        String.format(Locale.ROOT, "U+%04X", codePoint),
        "name",
        name == null ? "" : name);
  }

  /** The rule that a character breaks, or null. */
  static Rule rule(int c) {
    if (c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200e
        || c == 0x200f
        || c == 0x061c) {
      return Rule.TEXT_BIDI_REFUSED;
    }
    boolean noncharacter = c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' ? null : Rule.TEXT_CONTROL_REFUSED;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Rule.TEXT_CONTROL_REFUSED;
      case Character.FORMAT -> Rule.TEXT_INVISIBLE_FOUND;
      case Character.PRIVATE_USE -> Rule.TEXT_GAIJI_FOUND;
      case Character.UNASSIGNED -> noncharacter ? Rule.TEXT_CONTROL_REFUSED : null;
      default -> c == 0x3164 || c == 0x115f || c == 0x1160 ? Rule.TEXT_INVISIBLE_FOUND : null;
    };
  }

  /** A zero width joiner between two symbols makes one picture of them. */
  private static boolean isJoinedEmoji(String line, int at) {
    return line.charAt(at) == 0x200d
        && at > 0
        && at + 1 < line.length()
        && (Character.getType(line.codePointBefore(at)) == Character.OTHER_SYMBOL
            || Character.getType(line.codePointBefore(at)) == Character.NON_SPACING_MARK
            || Character.getType(line.codePointBefore(at)) == Character.MODIFIER_SYMBOL);
  }
}
