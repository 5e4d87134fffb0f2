package keikaku.emit.site;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Set;

/**
 * Marks the Japanese words on pages in other languages: {@code the city's 計画} becomes {@code the
 * city's <span lang="ja">計画</span>}. Where the whole of an element is Japanese its template says
 * so; this is for the words that a translation quotes, and for the grades of a scale such as 優 良 可.
 *
 * <p>Every sign is looked at once, and copied from where it was collected to where it goes.
 */
final class JapaneseMarker extends Writer {

  /** A page that is longer than this is marked in pieces, each ending before a tag. */
  private static final int PIECE = 1 << 16;

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** What holds no elements, so that nothing in it can be marked. */
  private static final Set<String> PLAIN = Set.of("script", "style", "title", "textarea", "option");

  /** What is known of an element: whether its words are Japanese, and whether it is a picture. */
  private static final byte JAPANESE = 1;

  private static final byte PICTURE = 2;

  private final Writer out;
  private char[] page = new char[1 << 14];
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

  private JapaneseMarker(Writer out) {
    this.out = out;
  }

  /**
   * Writes a page with its Japanese words marked; as it is where the page is itself in Japanese. To
   * be flushed at the end of the page.
   */
  static Writer marking(Writer out, String language) {
    return isJapanese(language) ? out : new JapaneseMarker(out);
  }

  /** Chinese is written with the same characters. */
  private static boolean isJapanese(String language) {
    return language.startsWith("ja") || language.startsWith("zh");
  }

  @Override
  public void write(char[] signs, int start, int count) throws IOException {
    makeRoom(count);
    System.arraycopy(signs, start, page, length, count);
    added(count);
  }

  @Override
  public void write(String signs) throws IOException {
    write(signs, 0, signs.length());
  }

  @Override
  public void write(String signs, int start, int count) throws IOException {
    makeRoom(count);
    signs.getChars(start, start + count, page, length);
    added(count);
  }

  private void makeRoom(int count) {
    if (length + count > page.length) {
      page = Arrays.copyOf(page, Math.max(length + count, 2 * page.length));
    }
  }

  private void added(int count) throws IOException {
    length += count;
    if (length > fullAt) {
      mark(false);
    }
  }

  @Override
  public void flush() throws IOException {
    mark(true);
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }

  /** Marks and passes on what has been collected; unless it is the end, up to the last tag. */
  private void mark(boolean end) throws IOException {
    limit = end ? length : lastTag();
    copied = 0;
    int at = 0;
    while (at < limit) {
      int bracket = text(at, elements[depth]);
      int behind = bracket == limit ? limit : tag(bracket);
      if (behind < 0 && !end) {
        keep(bracket);
        return;
      }
      at = behind < 0 ? limit : behind;
    }
    keep(at);
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
    char[] signs = page;
    int end = limit;
    boolean marks = (around & JAPANESE) == 0;
    int next = from;
    while (next < end) {
      char c = signs[next];
      if (c == '<') {
        return next;
      }
      next = marks && isJapanese(c) ? words(next, around) : next + 1;
    }
    return next;
  }

  /** Puts Japanese words into an element of their own; where they end. */
  private int words(int from, byte around) throws IOException {
    int end = from + 1;
    while (end < limit && continuesJapanese(page[end])) {
      end++;
    }
    String element = (around & PICTURE) == 0 ? "span" : "tspan";
    out.write(page, copied, from - copied);
    out.write('<' + element + " lang=\"ja\">");
    out.write(page, from, end - from);
    out.write("</" + element + '>');
    copied = end;
    return end;
  }

  /** Kana and kanji; signs such as ○ belong to every language. */
  private static boolean isJapanese(char c) {
    return c >= 0x3041 && (c <= 0x30FA || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF);
  }

  private static boolean continuesJapanese(char c) {
    return isJapanese(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF9F;
  }

  /** Takes note of a tag; where reading goes on, or -1 where what it begins has no end yet. */
  private int tag(int from) {
    int end = tagEnd(from);
    if (end < 0) {
      return -1;
    }
    char first = page[from + 1];
    if (first == '/') {
      depth = Math.max(0, depth - 1);
    } else if (first >= 'a' && first <= 'z' && page[end - 2] != '/') {
      return open(from, end);
    }
    return end;
  }

  /** Behind the bracket that ends a tag; brackets between quotation marks do not. */
  private int tagEnd(int from) {
    char[] signs = page;
    int end = limit;
    language = -1;
    for (int next = from; next < end; next++) {
      char c = signs[next];
      if (c == '>') {
        return next + 1;
      } else if (c == '"') {
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
    String name = new String(page, from + 1, to - from - 1);
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
}
