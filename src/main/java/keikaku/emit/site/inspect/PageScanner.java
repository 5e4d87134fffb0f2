package keikaku.emit.site.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads a page in one pass, as long as it is written the plain way: every element that has an end
 * tag uses it, attributes stand in double quotes or have no value. Anything else is left to a full
 * parser.
 */
final class PageScanner {

  /** Elements that have neither content nor an end tag. */
  static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  static final String DOCTYPE = "<!DOCTYPE html>";

  private static final Set<String> RAW = Set.of("script", "style");

  private static final ThreadLocal<Names> NAMES = ThreadLocal.withInitial(Names::new);

  private final String page;
  private final Markup markup;
  private final Tag tag = new Tag();
  private final Names names;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private PageScanner(String page, Markup markup) {
    this.page = page;
    this.markup = markup;
    this.names = NAMES.get();
  }

  /** Tells what stands in the page; says false where the page is not written the plain way. */
  static boolean scan(String page, Markup markup) {
    return new PageScanner(page, markup).scan();
  }

  private boolean scan() {
    if (!page.startsWith(DOCTYPE)) {
      return false;
    }
    at = DOCTYPE.length();
    while (at < page.length()) {
      int bracket = page.indexOf('<', at);
      int end = bracket < 0 ? page.length() : bracket;
      if (end > at) {
        markup.text(page, at, end);
      }
      at = end;
      if (bracket >= 0 && !tag()) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean tag() {
    char next = at + 1 < page.length() ? page.charAt(at + 1) : ' ';
    if (next == '/') {
      return endTag();
    }
    return isLetter(next) && startTag();
  }

  private boolean endTag() {
    int end = page.indexOf('>', at);
    if (end < 0 || open.isEmpty()) {
      return false;
    }
    String name = open.pop();
    boolean matches = end - at - 2 == name.length() && page.startsWith(name, at + 2);
    at = end + 1;
    markup.close();
    return matches;
  }

  private boolean startTag() {
    int from = ++at;
    while (at < page.length() && isNamePart(page.charAt(at))) {
      at++;
    }
    tag.begin(names.at(page, from, at), page);
    if (!attributes()) {
      return false;
    }
    boolean closed = page.charAt(at) == '/';
    at += closed ? 2 : 1;
    markup.open(tag);
    return closed ? closeAtOnce() : enter(tag.name());
  }

  /** {@code <circle/>}: only inside SVG does the slash end an element. */
  private boolean closeAtOnce() {
    markup.close();
    return open.contains("svg");
  }

  private boolean enter(String name) {
    if (VOID.contains(name)) {
      markup.close();
      return true;
    }
    open.push(name);
    if (RAW.contains(name)) {
      int end = page.indexOf("</" + name, at);
      at = end;
      return end >= 0;
    }
    return true;
  }

  /** Reads up to the tag's end, {@code >} or {@code />}. */
  private boolean attributes() {
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c == '>' || c == '/' && page.startsWith("/>", at)) {
        return true;
      } else if (c == ' ' || c == '\n') {
        at++;
      } else if (!isLetter(c) || !attribute()) {
        return false;
      }
    }
    return false;
  }

  private boolean attribute() {
    int from = at;
    while (at < page.length() && isNamePart(page.charAt(at))) {
      at++;
    }
    String name = names.at(page, from, at);
    if (!page.startsWith("=\"", at)) {
      tag.add(name, "");
      return at < page.length() && page.charAt(at) != '=';
    }
    int end = page.indexOf('"', at + 2);
    if (end < 0) {
      return false;
    }
    tag.add(name, at + 2, end);
    at = end + 1;
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == ':'
        || c >= 'A' && c <= 'Z';
  }
}
