package keikaku.diagnostic;

/** Text that may be shown in a terminal: nothing in it can move the cursor or turn the line. */
final class Visible {

  private Visible() {}

  /** The text with a replacement for each character that would not be seen. */
  static String text(String raw) {
    StringBuilder visible = new StringBuilder(raw.length());
    raw.codePoints().map(Visible::codePoint).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  static int codePoint(int c) {
    if (c == '\t') {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          0xfffd;
      case Character.FORMAT -> c == 0x200d ? c : 0xfffd;
      default -> c;
    };
  }
}
