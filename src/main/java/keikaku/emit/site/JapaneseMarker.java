package keikaku.emit.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import keikaku.emit.Content;

/**
 * Marks the Japanese words on pages in other languages: {@code the city's 計画} becomes {@code the
 * city's <span lang="ja">計画</span>}. Where the whole of an element is Japanese its template says
 * so; this is for the words that a translation quotes, and for the grades of a scale such as 優 良 可.
 *
 * <p>It reads the bytes: all signs of markup are one byte each in UTF-8 and no part of another.
 * They are copied from where they were collected to where they go.
 */
final class JapaneseMarker extends OutputStream {

  /** A page that is longer than this is marked in pieces, each ending before a tag. */
  private static final int PIECE = 1 << 16;

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** What holds no elements, so that nothing in it can be marked. */
  private static final Set<String> PLAIN = Set.of("script", "style", "title", "textarea", "option");

  /** The first bytes of kana and kanji, and of other signs between them. */
  private static final byte FIRST_LEAD = (byte) 0xE3;

  private static final byte LAST_LEAD = (byte) 0xEF;

  private static final byte[] IN_TEXT = ascii("<span lang=\"ja\">");
  private static final byte[] END_IN_TEXT = ascii("</span>");
  private static final byte[] IN_PICTURE = ascii("<tspan lang=\"ja\">");
  private static final byte[] END_IN_PICTURE = ascii("</tspan>");

  /** What is known of an element: whether its words are Japanese, and whether it is a picture. */
  private static final byte JAPANESE = 1;

  private static final byte PICTURE = 2;

  /** The room of the last page of each thread. */
  private static final ThreadLocal<byte[]> SPARE = new ThreadLocal<>();

  private final OutputStream out;
  private byte[] page;
  private int length;
  private int fullAt = PIECE;

  /** How much of it is looked at now, and how much has been passed on. */
  private int limit;

  private int copied;

  /** The elements that have begun and not ended, around them one that says nothing. */
  private byte[] elements = new byte[32];

  private int depth;

  /** Where the tag that was last looked at names a language, or -1. */
  private int language;

  private JapaneseMarker(OutputStream out) {
    this.out = out;
    byte[] spare = SPARE.get();
    SPARE.remove();
    page = spare == null ? new byte[1 << 14] : spare;
  }

  /** A page with its Japanese words marked; as it is where the page is itself in Japanese. */
  static Content marking(Content page, String language) {
    if (isJapanese(language)) {
      return page;
    }
    return out -> {
      JapaneseMarker marker = new JapaneseMarker(out);
      page.writeTo(marker);
      marker.end();
    };
  }

  /** Chinese is written with the same characters. */
  private static boolean isJapanese(String language) {
    return language.startsWith("ja") || language.startsWith("zh");
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int count) throws IOException {
    if (length + count > page.length) {
      page = Arrays.copyOf(page, Math.max(length + count, 2 * page.length));
    }
    System.arraycopy(bytes, start, page, length, count);
    length += count;
    if (length > fullAt) {
      limit = lastTag();
      mark(limit, false);
    }
  }

  /** Passes on the rest; behind the last word of all nothing has to be understood any more. */
  private void end() throws IOException {
    limit = length;
    mark(lastWord(), true);
    if (page.length <= PIECE) {
      SPARE.set(page);
    }
  }

  /** Behind the place of the last sign that may be Japanese. */
  private int lastWord() {
    byte[] signs = page;
    int at = length - 1;
    while (at >= 0 && (signs[at] < FIRST_LEAD || signs[at] > LAST_LEAD)) {
      at--;
    }
    return at + 1;
  }

  /**
   * Marks and passes on what has been collected.
   *
   * @param to how far there is something to be marked
   */
  private void mark(int to, boolean end) throws IOException {
    copied = 0;
    int at = 0;
    while (at < to) {
      int bracket = text(at, elements[depth]);
      int behind = bracket == limit ? limit : tag(bracket);
      if (behind < 0 && !end) {
        keep(bracket);
        return;
      }
      at = behind < 0 ? limit : behind;
    }
    keep(end ? limit : at);
  }

  private int lastTag() {
    int last = length - 1;
    while (last > 0 && page[last] != '<') {
      last--;
    }
    return last;
  }

  /** Passes on what stands before this place, and keeps the rest for later. */
  private void keep(int from) throws IOException {
    out.write(page, copied, from - copied);
    System.arraycopy(page, from, page, 0, length - from);
    length -= from;
    fullAt = Math.max(PIECE, 2 * length);
  }

  /** Marks the words up to the next tag; where it begins, or where looking ends. */
  private int text(int from, byte around) throws IOException {
    // Java's first compiler reads a field again in every round, but not a variable.
    byte[] signs = page;
    int end = limit;
    boolean marks = (around & JAPANESE) == 0;
    int next = from;
    while (next < end) {
      byte sign = signs[next];
      if (sign == '<') {
        return next;
      }
      next = marks && sign < 0 && isJapanese(wide(next)) ? words(next, around) : next + 1;
    }
    return next;
  }

  /** Puts Japanese words into an element of their own; where they end. */
  private int words(int from, byte around) throws IOException {
    int end = from + 3;
    while (end < limit && continuesJapanese(wide(end))) {
      end += 3;
    }
    boolean isPicture = (around & PICTURE) != 0;
    out.write(page, copied, from - copied);
    out.write(isPicture ? IN_PICTURE : IN_TEXT);
    out.write(page, from, end - from);
    out.write(isPicture ? END_IN_PICTURE : END_IN_TEXT);
    copied = end;
    return end;
  }

  /** The sign of three bytes at a place, 0 where there is another one. */
  private int wide(int at) {
    byte[] signs = page;
    return (signs[at] & 0xF0) == 0xE0 && at + 2 < limit
        ? (signs[at] & 0xF) << 12 | (signs[at + 1] & 0x3F) << 6 | signs[at + 2] & 0x3F
        : 0;
  }

  /** Kana and kanji; signs such as ○ belong to every language. */
  private static boolean isJapanese(int c) {
    return c >= 0x3041 && (c <= 0x30FA || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF);
  }

  private static boolean continuesJapanese(int c) {
    return isJapanese(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF9F;
  }

  /** Takes note of a tag; where reading goes on, or -1 where what it begins has no end yet. */
  private int tag(int from) {
    int end = tagEnd(from);
    if (end < 0) {
      return -1;
    }
    byte first = page[from + 1];
    if (first == '/') {
      depth = Math.max(0, depth - 1);
    } else if (first >= 'a' && first <= 'z' && page[end - 2] != '/') {
      return open(from, end);
    }
    return end;
  }

  /** Behind the bracket that ends a tag; brackets between quotation marks do not. */
  private int tagEnd(int from) {
    byte[] signs = page;
    int end = limit;
    language = -1;
    for (int next = from; next < end; next++) {
      byte sign = signs[next];
      if (sign == '>') {
        return next + 1;
      } else if (sign == '"') {
        if (language < 0 && isBefore(next, " lang=")) {
          language = next + 1;
        }
        do {
          next++;
        } while (next < end && signs[next] != '"');
      }
    }
    return -1;
  }

  private int open(int from, int end) {
    int to = from + 1;
    while (to < end - 1 && page[to] > ' ') {
      to++;
    }
    String name = new String(page, from + 1, to - from - 1, StandardCharsets.UTF_8);
    if (PLAIN.contains(name)) {
      return closed(name, end);
    } else if (!VOID.contains(name)) {
      push(name);
    }
    return end;
  }

  /** Behind the end of an element that holds no others, or -1. */
  private int closed(String name, int from) {
    for (int next = from; next < limit; next++) {
      if (page[next] == '<' && isBefore(next + 2 + name.length(), "</" + name)) {
        return tagEnd(next);
      }
    }
    return -1;
  }

  private boolean isBefore(int place, String signs) {
    int from = place - signs.length();
    if (from < 0 || place > limit) {
      return false;
    }
    for (int i = 0; i < signs.length(); i++) {
      if (page[from + i] != signs.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void push(String name) {
    int element = elements[depth];
    if (language >= 0) {
      element =
          isBefore(language + 2, "ja") || isBefore(language + 2, "zh")
              ? element | JAPANESE
              : element & PICTURE;
    }
    if (name.equals("svg")) {
      element |= PICTURE;
    }
    depth++;
    if (depth == elements.length) {
      elements = Arrays.copyOf(elements, 2 * depth);
    }
    elements[depth] = (byte) element;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
