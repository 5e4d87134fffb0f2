package keikaku.intake;

import java.util.regex.Pattern;

/** Decides how the text of two lines belongs together. */
final class Joint {

  private static final String OPENING = "「『（(【〔［《〈“";
  private static final String CLOSING = "」』）)】〕］》〉”";
  private static final String SENTENCE_ENDS = "。．.！？!?";
  private static final String NEVER_FIRST = "、。，．・」』）】〕］》〉”ー々ゝぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:)]";
  private static final Pattern PARTICLE_END = Pattern.compile(".*[はがをにでとのもやへ、，及並]$|.*及び$");
  private static final Pattern PARTICLE_START =
      Pattern.compile("^(?:を|に|は|が|の|と|で|も|や|へ|から|まで|より|及び|並びに|する|した|し、).*");

  private Joint() {}

  /**
   * What separates two lines.
   *
   * @param blankLine whether an empty line stands between them
   * @param page whether a page ends between them, by its number or a form feed
   */
  record Gap(boolean blankLine, boolean page) {}

  /** Whether a result goes on in the next line, rather than begin a new paragraph. */
  static boolean resultGoesOn(String before, String after, Gap gap) {
    if (mustGoOn(before, after) || !gap.blankLine()) {
      return true;
    }
    char last = last(before);
    if (SENTENCE_ENDS.indexOf(last) >= 0) {
      return gap.page();
    }
    return CLOSING.indexOf(last) < 0 || Letters.isHiragana(after.charAt(0)) || gap.page();
  }

  /** Whether a measure goes on in the next line. */
  static boolean measureGoesOn(String before, String after, Gap gap) {
    return mustGoOn(before, after)
        || !(gap.blankLine() || gap.page())
        || PARTICLE_END.matcher(before).matches()
        || PARTICLE_START.matcher(after).matches();
  }

  private static boolean mustGoOn(String before, String after) {
    return isOpen(before) || NEVER_FIRST.indexOf(after.charAt(0)) >= 0;
  }

  static boolean endsSentence(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(last(text)) >= 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether a bracket is open at the end. */
  static boolean isOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && depth > 0) {
        depth--;
      }
    }
    return depth > 0;
  }

  /**
   * What to put between two lines that are joined: the one blank that already stands there, a space
   * between words of languages that have it, else nothing.
   */
  static String glue(Slice before, Slice after) {
    String blank = blankBetween(before, after);
    if (blank.length() == 1) {
      return blank;
    }
    boolean spaced = endsInSpacedWord(before.text()) && !Letters.isCjk(after.text().charAt(0));
    return spaced ? " " : "";
  }

  /** Whether the last letter or digit is one of a language that puts spaces between words. */
  private static boolean endsInSpacedWord(String text) {
    int last = text.length() - 1;
    if (Letters.isCjk(text.charAt(last))) {
      return false;
    }
    while (last > 0 && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    return Letters.isSpacedLetter(text.charAt(last));
  }

  /** The blanks that stand at the end of the one line and at the beginning of the other. */
  private static String blankBetween(Slice before, Slice after) {
    String text = before.source().text();
    int end = before.end();
    while (end < text.length() && text.charAt(end) != '\n' && Letters.isBlank(text.charAt(end))) {
      end++;
    }
    int start = after.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && Letters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(before.end(), end) + text.substring(start, after.start());
  }
}
