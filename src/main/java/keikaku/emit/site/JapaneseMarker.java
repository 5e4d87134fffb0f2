package keikaku.emit.site;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Marks the Japanese words on pages in other languages: {@code the city's 計画} becomes {@code the
 * city's <span lang="ja">計画</span>}. Where the whole of an element is Japanese its template says
 * so; this is for the words that a translation quotes, and for the grades of a scale such as 優 良 可.
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

  /** An element that has begun. */
  private record Open(boolean japanese, boolean picture) {}

  private final Writer out;
  private final StringBuilder written = new StringBuilder();
  private final StringBuilder marked = new StringBuilder();
  private final Deque<Open> elements = new ArrayDeque<>();
  private String page = "";
  private int copied;

  private JapaneseMarker(Writer out) {
    this.out = out;
    elements.push(new Open(false, false));
  }

  /**
   * Writes a page with its Japanese words marked; as it is where the page is itself in Japanese. To
   * be flushed at the end of the page.
   */
  static Writer marking(Writer out, String language) {
    return isJapanese(language) ? out : new JapaneseMarker(out);
  }

  @Override
  public void write(char[] signs, int start, int length) throws IOException {
    written.append(signs, start, length);
    markIfLong();
  }

  @Override
  public void write(String signs) throws IOException {
    written.append(signs);
    markIfLong();
  }

  @Override
  public void write(String signs, int start, int length) throws IOException {
    written.append(signs, start, start + length);
    markIfLong();
  }

  private void markIfLong() throws IOException {
    if (written.length() > PIECE) {
      int cut = written.lastIndexOf("\n<");
      if (cut > 0) {
        out.write(mark(written.substring(0, cut)));
        written.delete(0, cut);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    out.write(mark(written.toString()));
    written.setLength(0);
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }

  /** Chinese is written with the same characters. */
  private static boolean isJapanese(String language) {
    return language.startsWith("ja") || language.startsWith("zh");
  }

  private String mark(String piece) {
    page = piece;
    copied = 0;
    marked.setLength(0);
    int at = 0;
    while (at < page.length()) {
      int bracket = page.indexOf('<', at);
      int end = bracket < 0 ? page.length() : bracket;
      if (!elements.peek().japanese()) {
        text(at, end);
      }
      at = bracket < 0 ? end : tag(bracket);
    }
    return copied == 0 ? page : marked.append(page, copied, page.length()).toString();
  }

  private void text(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isJapanese(page.charAt(at))) {
        int end = end(at, to);
        String element = elements.peek().picture() ? "tspan" : "span";
        marked.append(page, copied, at).append('<').append(element).append(" lang=\"ja\">");
        marked.append(page, at, end).append("</").append(element).append('>');
        copied = end;
        at = end;
      }
    }
  }

  private int end(int from, int to) {
    int end = from;
    while (end < to && continuesJapanese(page.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Kana and kanji; signs such as ○ belong to every language. */
  private static boolean isJapanese(char c) {
    return c >= 0x3041 && c <= 0x30FA || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }

  private static boolean continuesJapanese(char c) {
    return isJapanese(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF9F;
  }

  /** Takes note of a tag; where reading goes on. */
  private int tag(int from) {
    int end = tagEnd(from);
    char first = page.charAt(Math.min(from + 1, page.length() - 1));
    if (first == '/' && elements.size() > 1) {
      elements.pop();
    } else if (first >= 'a' && first <= 'z' && page.charAt(end - 2) != '/') {
      return open(from, end);
    }
    return end;
  }

  private int open(int from, int end) {
    int to = from + 1;
    while (to < end - 1 && page.charAt(to) > ' ') {
      to++;
    }
    String name = page.substring(from + 1, to);
    if (PLAIN.contains(name)) {
      int close = page.indexOf("</" + name, end);
      return close < 0 ? page.length() : tagEnd(close);
    } else if (!VOID.contains(name)) {
      Open around = elements.peek();
      int lang = page.indexOf(" lang=\"", from);
      boolean said = lang >= 0 && lang < end;
      boolean japanese = said ? isJapanese(page.substring(lang + 7, end)) : around.japanese();
      elements.push(new Open(japanese, around.picture() || name.equals("svg")));
    }
    return end;
  }

  /** Behind the bracket that ends a tag; brackets between quotation marks do not. */
  private int tagEnd(int from) {
    boolean quoted = false;
    for (int at = from; at < page.length(); at++) {
      char c = page.charAt(at);
      quoted ^= c == '"';
      if (c == '>' && !quoted) {
        return at + 1;
      }
    }
    return page.length();
  }
}
