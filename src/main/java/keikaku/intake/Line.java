package keikaku.intake;

/**
 * One line of the source.
 *
 * @param whole all of it, without its end
 * @param core what it says, without the marks that make it a heading or bold, and without blanks
 * @param level how many {@code #} stand before it, 0 for no heading
 * @param bold whether all of it is set bold
 * @param pageBreak whether it is nothing but the end of a page
 */
record Line(Slice whole, Slice core, int level, boolean bold, boolean pageBreak) {

  private static final int DEEPEST = 6;

  static Line of(Slice whole, boolean pageBreak) {
    Slice core = whole.strip();
    int level = level(core.text());
    core = core.from(level).strip();
    boolean bold = isBold(core.text());
    if (bold) {
      core = core.sub(2, core.length() - 2).strip();
    }
    return new Line(whole, core, level, bold, pageBreak);
  }

  private static int level(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    return level > DEEPEST || level == text.length() ? 0 : level;
  }

  private static boolean isBold(String text) {
    return text.length() > 4
        && text.startsWith("**")
        && text.endsWith("**")
        && text.indexOf("**", 2) == text.length() - 2;
  }

  int number() {
    return whole.line();
  }

  boolean isBlank() {
    return core.isEmpty();
  }

  boolean isHeading() {
    return level > 0;
  }
}
