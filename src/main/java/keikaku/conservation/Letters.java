package keikaku.conservation;

/** The letters and numbers of a text, without anything between them. */
final class Letters {

  /** Whether each character counts, 0 as long as nobody has asked. */
  static final byte[] COUNTS = new byte[Character.MAX_VALUE + 1];

  static final byte YES = 1;
  private static final byte NO = 2;

  private Letters() {}

  /** Which characters are known to count, for loops that ask again and again. */
  static byte[] known() {
    return COUNTS;
  }

  static boolean counts(char c) {
    byte known = COUNTS[c];
    return known == 0 ? learn(c) : known == YES;
  }

  /** Letters, numbers and the marks that belong to them; halves of rarer characters count too. */
  private static boolean learn(char c) {
    int type = Character.getType(c);
    boolean counts =
        Character.isLetterOrDigit(c)
            || type == Character.LETTER_NUMBER
            || type == Character.OTHER_NUMBER
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.SURROGATE;
    COUNTS[c] = counts ? YES : NO;
    return counts;
  }

  static String of(String text) {
    char[] letters = text.toCharArray();
    byte[] known = COUNTS;
    int count = 0;
    for (char c : letters) {
      byte counts = known[c];
      if (counts == YES || counts == 0 && counts(c)) {
        letters[count++] = c;
      }
    }
    return count == letters.length ? text : new String(letters, 0, count);
  }

  private static void append(char c, StringBuilder letters) {
    if (counts(c)) {
      letters.append(c);
    }
  }

  /** What JSON says, the signs that it writes for others being undone. */
  static String ofJson(String json) {
    StringBuilder letters = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        append(c, letters);
      } else if (json.charAt(++i) == 'u') {
        append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16), letters);
        i += 4;
      }
    }
    return letters.toString();
  }
}
