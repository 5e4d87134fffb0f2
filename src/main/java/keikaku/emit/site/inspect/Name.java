package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The name of an element or an attribute, and what has to be known of it again and again.
 *
 * @param signs the name as it stands in pages
 * @param mark what tells constructs with this name from others
 * @param isVoid whether an element has neither content nor an end tag
 * @param isRaw whether an element holds text alone
 * @param isAsked whether a rule asks for an attribute's value
 * @param isLanguage whether an attribute names a language
 * @param isRuled whether an element has rules of its own
 * @param level of a heading; 0 for everything else
 */
record Name(
    String text,
    byte[] signs,
    int mark,
    boolean isVoid,
    boolean isRaw,
    boolean isAsked,
    boolean isLanguage,
    boolean isRuled,
    int level) {

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private static final Set<String> RAW = Set.of("script", "style");

  private static final Set<String> ASKED =
      Set.of(
          "id",
          "href",
          "src",
          "action",
          "aria-labelledby",
          "aria-describedby",
          "popovertarget",
          "for");

  private static final Set<String> RULED = Set.of("meta", "link", "script");

  /** What stands where there is no element. */
  static final Name NONE = of("");

  static Name of(String text) {
    return new Name(
        text,
        text.getBytes(StandardCharsets.UTF_8),
        text.hashCode(),
        VOID.contains(text),
        RAW.contains(text),
        ASKED.contains(text),
        text.equals("lang"),
        RULED.contains(text),
        level(text));
  }

  boolean is(String other) {
    return text.equals(other);
  }

  private static int level(String text) {
    return text.length() == 2 && text.charAt(0) == 'h' && Character.isDigit(text.charAt(1))
        ? text.charAt(1) - '0'
        : 0;
  }

  /** Whether the name stands at this place of a page. */
  boolean standsAt(int from, byte[] page) {
    byte[] own = signs;
    if (from + own.length > page.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (page[from + i] != own[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && text.equals(name.text);
  }

  @Override
  public int hashCode() {
    return mark;
  }
}
