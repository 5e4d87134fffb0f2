package keikaku.emit.site;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes alike what readers take for the same: width, case, hiragana and katakana, spaces and
 * hyphens. The site's script does the same to what is typed.
 */
final class Folding {

  private static final String SKIPPED = "-‐‑–—―・･_\uFEFF";
  private static final String VOICING = "\uFF9E\uFF9F\u3099\u309A";

  private Folding() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = endOfLetter(text, at);
      String letter =
          Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC)
              .toLowerCase(Locale.ROOT);
      letter.chars().filter(c -> !isSkipped(c)).forEach(c -> folded.append(katakana(c)));
      at = end;
    }
    return folded.toString();
  }

  /** A letter takes the marks behind it along. */
  private static int endOfLetter(String text, int at) {
    int end = at + (Character.isHighSurrogate(text.charAt(at)) ? 2 : 1);
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return Math.min(end, text.length());
  }

  private static boolean isMark(char c) {
    return VOICING.indexOf(c) >= 0 || c >= 0x300 && c <= 0x36F;
  }

  private static boolean isSkipped(int c) {
    return c >= 9 && c <= 13 || Character.isSpaceChar(c) || SKIPPED.indexOf(c) >= 0;
  }

  private static char katakana(int c) {
    return (char) (c >= 'ぁ' && c <= 'ゖ' ? c + 96 : c);
  }
}
