package keikaku.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text after the damage that taking it out of a PDF does to single characters was mended: each
 * change is told in a notice. Line numbers do not change.
 *
 * @param text with {@code \n} at the ends of lines only
 * @param notices what was changed
 */
record Mended(String text, List<Notice> notices) {

  private static final Pattern DECOMPOSED =
      Pattern.compile("[^\\n\\p{M}][\\u0300-\\u036f\\u3099\\u309a]{1,8}");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff"
              + "\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]");
  private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");
  private static final Pattern SPACED_KANJI =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。]) (?=[\\p{IsHan}"
              + "\\p{IsHiragana}\\p{IsKatakana}、。])");
  private static final Pattern TOUCHING_KANJI =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?=[\\p{IsHan}"
              + "\\p{IsHiragana}\\p{IsKatakana}])");
  private static final Pattern GARBLED = Pattern.compile("(?m)^[#* ]*@ \\S");

  static Mended of(String raw) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    List<Notice> notices = new ArrayList<>();
    text = replaced(text, DECOMPOSED, NoticeKind.TEXT_COMPOSED, notices);
    text = replaced(text, INVISIBLE, NoticeKind.TEXT_INVISIBLE, notices);
    text = replaced(text, LIGATURE, NoticeKind.TEXT_LIGATURE, notices);
    text = closedUp(text, notices);
    tellGarbled(text, notices);
    return new Mended(text, List.copyOf(notices));
  }

  private static String replaced(
      String text, Pattern pattern, NoticeKind kind, List<Notice> notices) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder mended = new StringBuilder();
    SourceText lines = new SourceText(text);
    int count = 0;
    String first = "";
    int line = 0;
    while (matcher.find()) {
      String after = replacement(matcher.group(), kind);
      matcher.appendReplacement(mended, Matcher.quoteReplacement(after));
      if (!after.equals(matcher.group()) && count++ == 0) {
        first = codePoints(matcher.group());
        line = lines.lineOf(matcher.start());
      }
    }
    if (count > 0) {
      notices.add(Notice.of(kind, line, "points", first, "count", Integer.toString(count)));
    }
    return matcher.appendTail(mended).toString();
  }

  private static String replacement(String found, NoticeKind kind) {
    return switch (kind) {
      case TEXT_COMPOSED -> Normalizer.normalize(found, Normalizer.Form.NFC);
      case TEXT_LIGATURE -> Normalizer.normalize(found, Normalizer.Form.NFKC);
      default -> "";
    };
  }

  private static String codePoints(String text) {
    List<String> points = new ArrayList<>();
    text.codePoints()
        .forEach(one -> points.add(String.format(java.util.Locale.ROOT, "U+%04X", one)));
    return String.join(" ", points);
  }

  /** Where most neighbouring kana and kanji stand apart, the blanks between them are no wording. */
  private static String closedUp(String text, List<Notice> notices) {
    long apart = SPACED_KANJI.matcher(text).results().count();
    long touching = TOUCHING_KANJI.matcher(text).results().count();
    if (apart <= touching) {
      return text;
    }
    notices.add(Notice.of(NoticeKind.TEXT_SPACED, 0, "count", Long.toString(apart)));
    return SPACED_KANJI.matcher(text).replaceAll("");
  }

  private static void tellGarbled(String text, List<Notice> notices) {
    SourceText lines = new SourceText(text);
    Matcher matcher = GARBLED.matcher(text);
    while (matcher.find()) {
      notices.add(Notice.of(NoticeKind.TEXT_GARBLED, lines.lineOf(matcher.start())));
    }
  }
}
