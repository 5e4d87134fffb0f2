package keikaku.conservation;

/** The letters and numbers of a text, without anything between them. */
final class Letters {

  /** Whether each character counts, 0 as long as nobody has asked. */
  private static final byte[] COUNTS = new byte[Character.MAX_VALUE + 1];

  private static final byte YES = 1;
  private static final byte NO = 2;

  private static final int LONGEST_REFERENCE = 10;

  private Letters() {}

  private static boolean counts(char c) {
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
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), letters);
    }
    return letters.toString();
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

  /** What the main part of a page shows, with what its pictures say instead. */
  static String ofPage(String page) {
    int start = Math.max(0, page.indexOf("<main"));
    int end = page.lastIndexOf("</main>");
    int last = end < 0 ? page.length() : end;
    StringBuilder letters = new StringBuilder(last - start);
    int i = start;
    while (i < last) {
      char c = page.charAt(i);
      if (c == '<') {
        int close = endOfTag(page, i);
        alternative(page, i, close, letters);
        i = close;
      } else if (c == '&') {
        i = reference(page, i, letters);
      } else {
        append(c, letters);
        i++;
      }
    }
    return letters.toString();
  }

  private static int endOfTag(String page, int from) {
    boolean quoted = false;
    for (int i = from + 1; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '>' && !quoted) {
        return i + 1;
      }
    }
    return page.length();
  }

  private static void alternative(String page, int from, int to, StringBuilder letters) {
    if (page.startsWith("<img ", from)) {
      int alt = page.indexOf(" alt=\"", from);
      int end = alt < 0 || alt > to ? to : page.indexOf('"', alt + 6);
      for (int i = alt < 0 || alt > to ? to : alt + 6; i < end; ) {
        if (page.charAt(i) == '&') {
          i = reference(page, i, letters);
        } else {
          append(page.charAt(i++), letters);
        }
      }
    }
  }

  /** Signs with a name are no letters on our pages; those with a number may be. */
  private static int reference(String page, int from, StringBuilder letters) {
    int semicolon = page.indexOf(';', from);
    if (semicolon < 0 || semicolon > from + LONGEST_REFERENCE) {
      return from + 1;
    }
    if (page.charAt(from + 1) == '#') {
      boolean hex = Character.toLowerCase(page.charAt(from + 2)) == 'x';
      String digits = page.substring(from + (hex ? 3 : 2), semicolon);
      int code = Integer.parseInt(digits, hex ? 16 : 10);
      if (!Character.isBmpCodePoint(code) || counts((char) code)) {
        letters.appendCodePoint(code);
      }
    }
    return semicolon + 1;
  }
}
