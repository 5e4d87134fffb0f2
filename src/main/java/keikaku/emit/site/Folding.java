package keikaku.emit.site;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes alike what readers take for the same: width, case, hiragana and katakana, spaces and
 * hyphens. The site's script does the same to what is typed.
 */
final class Folding {

  private static final String SKIPPED = "-‐‑–—―・･_\uFEFF";

  /**
   * What single characters become, as far as it has been asked for: a plan has few of them. 0 for
   * those not asked for yet, {@link #NOTHING}, or {@link #MORE}.
   */
  private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

  /** Of the two values that are no characters, one for what is dropped. */
  private static final char NOTHING = '\uFFFE';

  /** The other for what becomes more than one character, or is not whole. */
  private static final char MORE = '\uFFFF';

  private Folding() {}

  static String of(String text) {
    char[] signs = text.toCharArray();
    StringBuilder folded = new StringBuilder(signs.length);
    int count = 0;
    for (int at = 0; at < signs.length; ) {
      char single = single(signs[at]);
      if (single == MORE || at + 1 < signs.length && isMark(signs[at + 1])) {
        int end = endOfLetter(text, at);
        folded.append(signs, 0, count).append(letter(text.substring(at, end)));
        count = 0;
        at = end;
      } else {
        at++;
        if (single != NOTHING) {
          // What is folded takes the place of what has been read.
          signs[count++] = single;
        }
      }
    }
    return folded.append(signs, 0, count).toString();
  }

  private static char single(char letter) {
    char known = KNOWN[letter];
    return known == 0 ? learn(letter) : known;
  }

  private static char learn(char letter) {
    String folded = letter(String.valueOf(letter));
    char known = folded.isEmpty() ? NOTHING : folded.charAt(0);
    boolean more = folded.length() > 1 || folded.equals("\uFFFE") || Character.isSurrogate(letter);
    KNOWN[letter] = more ? MORE : known;
    return KNOWN[letter];
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

  /** Accents, and the marks for voiced and half-voiced kana. */
  private static boolean isMark(char c) {
    return c >= 0x300 && (c <= 0x36F || c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F);
  }

  private static boolean isSkipped(char c) {
    return c >= 9 && c <= 13 || Character.isSpaceChar(c) || SKIPPED.indexOf(c) >= 0;
  }

  private static char katakana(char c) {
    return (char) (c >= 'ぁ' && c <= 'ゖ' ? c + 96 : c);
  }
}
