package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a page in one pass, as long as it is written the plain way: every element that has an end
 * tag uses it, attributes stand in double quotes or have no value. Anything else is left to a full
 * parser.
 *
 * <p>It reads the bytes: all signs of markup are one byte each in UTF-8 and no part of another.
 * What its loops ask again and again lies in variables, since the first compiler reads fields anew.
 */
final class PageScanner {

  private static final byte[] DOCTYPE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);

  private static final ThreadLocal<Names> NAMES = ThreadLocal.withInitial(Names::new);

  /** Whether each byte, with its highest bit as 256, may stand in a name. */
  private static final boolean[] NAME_PARTS = nameParts();

  private final byte[] page;
  private final Markup markup;
  private final Tag tag = new Tag();
  private final Names names;
  private final Tags tags;
  private Name[] open = new Name[32];
  private int depth;
  private int at;

  private PageScanner(byte[] page, Markup markup, Tags tags) {
    this.page = page;
    this.markup = markup;
    this.tags = tags;
    this.names = NAMES.get();
  }

  private static boolean[] nameParts() {
    boolean[] parts = new boolean[1 << 8];
    for (char c = 0; c < 1 << 7; c++) {
      parts[c] =
          c >= 'a' && c <= 'z'
              || c >= '0' && c <= '9'
              || c == '-'
              || c == ':'
              || c >= 'A' && c <= 'Z';
    }
    return parts;
  }

  /** Tells what stands in the page; says false where the page is not written the plain way. */
  static boolean scan(byte[] page, Markup markup) {
    return scan(page, markup, Tags.none());
  }

  /**
   * The same, sooner.
   *
   * @param tags those of pages before
   */
  static boolean scan(byte[] page, Markup markup, Tags tags) {
    return new PageScanner(page, markup, tags).scan();
  }

  private boolean scan() {
    if (!stands(DOCTYPE, 0)) {
      return false;
    }
    at = DOCTYPE.length;
    while (at < page.length) {
      int bracket = next('<', at);
      if (bracket > at) {
        markup.text(page, at, bracket);
      }
      at = bracket;
      if (bracket < page.length && !tag()) {
        return false;
      }
    }
    return depth == 0;
  }

  /** Where a sign stands next, or the page's end. */
  private int next(char sign, int from) {
    byte[] signs = page;
    int place = from;
    while (place < signs.length && signs[place] != sign) {
      place++;
    }
    return place;
  }

  private boolean stands(byte[] signs, int from) {
    int to = from + signs.length;
    return to <= page.length && Arrays.equals(signs, 0, signs.length, page, from, to);
  }

  /** The sign at a place; a blank behind the end, where no sign is expected. */
  private char sign(int place) {
    return place < page.length ? (char) page[place] : ' ';
  }

  private boolean tag() {
    char next = sign(at + 1);
    if (next == '/') {
      return endTag();
    }
    return isLetter(next) && startTag();
  }

  private boolean endTag() {
    int end = next('>', at);
    if (end == page.length || depth == 0) {
      return false;
    }
    Name name = open[--depth];
    boolean matches = end - at - 2 == name.signs().length && name.standsAt(at + 2, page);
    at = end + 1;
    markup.close();
    return matches;
  }

  private boolean startTag() {
    Tags.Known known = tags.at(page, at);
    if (known == null) {
      return newTag();
    }
    at += known.length();
    markup.open(known.tag());
    return known.isClosed() ? closeAtOnce() : enter(known.tag().name());
  }

  private boolean newTag() {
    int from = at++;
    tag.begin(name(), page);
    if (!attributes()) {
      return false;
    }
    boolean closed = page[at] == '/';
    at += closed ? 2 : 1;
    tags.add(tag, closed, from, at);
    markup.open(tag);
    return closed ? closeAtOnce() : enter(tag.name());
  }

  private Name name() {
    byte[] signs = page;
    int from = at;
    int place = from;
    int hash = 0;
    while (place < signs.length && NAME_PARTS[signs[place] & 0xFF]) {
      hash = 31 * hash + signs[place++];
    }
    at = place;
    return names.at(signs, from, place, hash);
  }

  /** {@code <circle/>}: only inside SVG does the slash end an element. */
  private boolean closeAtOnce() {
    markup.close();
    for (int i = 0; i < depth; i++) {
      if (open[i].is("svg")) {
        return true;
      }
    }
    return false;
  }

  private boolean enter(Name name) {
    if (name.isVoid()) {
      markup.close();
      return true;
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = name;
    return !name.isRaw() || skipTo(("</" + name.text()).getBytes(StandardCharsets.US_ASCII));
  }

  private boolean skipTo(byte[] end) {
    do {
      at = next('<', at);
      if (stands(end, at)) {
        return true;
      }
    } while (++at < page.length);
    return false;
  }

  /** Reads up to the tag's end, {@code >} or {@code />}. */
  private boolean attributes() {
    while (at < page.length) {
      char c = (char) page[at];
      if (c == '>' || c == '/' && sign(at + 1) == '>') {
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
    Name name = name();
    if (sign(at) != '=') {
      tag.add(name, "");
      return at < page.length;
    }
    if (sign(at + 1) != '"') {
      return false;
    }
    int end = next('"', at + 2);
    if (end >= page.length) {
      return false;
    }
    tag.add(name, at + 2, end);
    at = end + 1;
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
