package keikaku.intake;

import java.util.regex.Pattern;

/** Writes plain words as Markdown that says exactly these words. */
final class MarkdownText {

  private static final String ALWAYS = "\\`*_[]<~";
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,32};)");
  private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])(?=[ \\t]|$)");
  private static final Pattern BULLET = Pattern.compile("^([-+])(?=[ \\t]|$)");
  private static final Pattern RULE = Pattern.compile("^([-=])(?=[-= \\t]*$)");
  private static final Pattern OPENING = Pattern.compile("^([#>|:=])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownText() {}

  /** One line of words, as a paragraph of its own or the text of a list item. */
  static String escape(String words) {
    StringBuilder text = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char one = words.charAt(i);
      if (ALWAYS.indexOf(one) >= 0) {
        text.append('\\');
      }
      text.append(one);
    }
    String escaped = ENTITY.matcher(text).replaceAll("\\\\&");
    escaped = ORDERED.matcher(escaped).replaceFirst("$1\\\\$2");
    escaped = BULLET.matcher(escaped).replaceFirst("\\\\$1");
    escaped = RULE.matcher(escaped).replaceFirst("\\\\$1");
    return OPENING.matcher(escaped).replaceFirst("\\\\$1");
  }

  /** The words that an escaped text says. */
  static String words(String escaped) {
    return ESCAPE.matcher(escaped).replaceAll("$1");
  }
}
