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

  /** What single characters become, as far as it has been asked for: a plan has few of them. */
  private static final String[] KNOWN = new String[Character.MAX_VALUE + 1];

  private Folding() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = endOfLetter(text, at);
      folded.append(end == at + 1 ? single(text.charAt(at)) : letter(text.substring(at, end)));
      at = end;
    }
    return folded.toString();
  }

  private static String single(char letter) {
    String known = KNOWN[letter];
    if (known == null) {
      known = letter(String.valueOf(letter));
      KNOWN[letter] = known;
    }
    return known;
  }

  private static String letter(String letter) {
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (!isSkipped(plain.charAt(i))) {
        folded.append(katakana(plain.charAt(i)));
      }
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

  private static boolean isSkipped(char c) {
    return c >= 9 && c <= 13 || Character.isSpaceChar(c) || SKIPPED.indexOf(c) >= 0;
  }

  private static char katakana(char c) {
    return (char) (c >= 'ぁ' && c <= 'ゖ' ? c + 96 : c);
  }
}
