package keikaku.conservation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters and numbers that a page shows. It is read as the bytes that are published; what the
 * loops ask again and again lies in variables, since the first compiler reads fields anew.
 */
final class PageLetters {

  private static final byte[] MAIN = ascii("<main");
  private static final byte[] MAIN_END = ascii("</main>");
  private static final byte[] PICTURE = ascii("<img ");
  private static final byte[] ALTERNATIVE = ascii(" alt=\"");

  private static final int LONGEST_REFERENCE = 10;

  private final byte[] page;

  /** No letter has less than one byte. */
  private final char[] letters;

  private int count;

  private PageLetters(byte[] page, int most) {
    this.page = page;
    this.letters = new char[most];
  }

  /** What the main part of a page shows, with what its pictures say instead. */
  static String of(byte[] page) {
    int start = Math.max(0, find(MAIN, page, 0, page.length));
    int last = end(page);
    PageLetters letters = new PageLetters(page, Math.max(0, last - start));
    letters.markup(start, last);
    return new String(letters.letters, 0, letters.count);
  }

  /** Where the main part ends, or the page. */
  private static int end(byte[] page) {
    for (int at = page.length - MAIN_END.length; at >= 0; at--) {
      if (page[at] == '<' && stands(MAIN_END, page, at)) {
        return at;
      }
    }
    return page.length;
  }

  private void markup(int from, int to) {
    int at = from;
    while (at < to) {
      at = text(at, to);
      if (at < to && page[at] == '<') {
        int close = endOfTag(at);
        picture(at, close);
        at = close;
      } else if (at < to) {
        at = reference(at);
      }
    }
  }

  /** Takes the letters up to the next tag or reference; where that begins. */
  private int text(int from, int to) {
    byte[] signs = page;
    char[] taken = letters;
    byte[] known = Letters.known();
    int next = count;
    int at = from;
    while (at < to) {
      int first = signs[at];
      if (first >= 0) {
        if (first == '<' || first == '&') {
          break;
        }
        if (known[first] == Letters.YES || Letters.counts((char) first)) {
          taken[next++] = (char) first;
        }
        at++;
      } else if ((first & 0xF0) == 0xE0) {
        char c = (char) (first << 12 | (signs[at + 1] & 0x3F) << 6 | signs[at + 2] & 0x3F);
        if (known[c] == Letters.YES || Letters.counts(c)) {
          taken[next++] = c;
        }
        at += 3;
      } else {
        count = next;
        at = rare(at, (first & 0xF0) == 0xF0 ? 4 : 2);
        next = count;
      }
    }
    count = next;
    return at;
  }

  /** Takes a letter of two or four bytes; where it ends. */
  private int rare(int from, int bytes) {
    take(new String(page, from, bytes, StandardCharsets.UTF_8));
    return from + bytes;
  }

  private void take(String text) {
    String some = Letters.of(text);
    some.getChars(0, some.length(), letters, count);
    count += some.length();
  }

  /** Behind the bracket that ends a tag; brackets between quotation marks do not. */
  private int endOfTag(int from) {
    byte[] signs = page;
    for (int at = from + 1; at < signs.length; at++) {
      byte sign = signs[at];
      if (sign == '>') {
        return at + 1;
      } else if (sign == '"') {
        do {
          at++;
        } while (at < signs.length && signs[at] != '"');
      }
    }
    return signs.length;
  }

  /** Takes the words that stand for a picture. */
  private void picture(int from, int to) {
    boolean isPicture = from + 1 < to && page[from + 1] == 'i' && stands(PICTURE, page, from);
    int alternative = isPicture ? find(ALTERNATIVE, page, from, to) : -1;
    if (alternative < 0) {
      return;
    }
    int at = alternative + ALTERNATIVE.length;
    int end = at;
    while (end < page.length && page[end] != '"') {
      end++;
    }
    while (at < end) {
      at = text(at, end);
      if (at < end) {
        at = page[at] == '&' ? reference(at) : at + 1;
      }
    }
  }

  /** Signs with a name are no letters on our pages; those with a number may be. */
  private int reference(int from) {
    int end = Math.min(page.length, from + LONGEST_REFERENCE + 1);
    int semicolon = from;
    while (semicolon < end && page[semicolon] != ';') {
      semicolon++;
    }
    if (semicolon == end) {
      return from + 1;
    }
    if (page[from + 1] == '#') {
      boolean hex = page[from + 2] == 'x' || page[from + 2] == 'X';
      int start = from + (hex ? 3 : 2);
      String digits = new String(page, start, semicolon - start, StandardCharsets.UTF_8);
      take(Character.toString(Integer.parseInt(digits, hex ? 16 : 10)));
    }
    return semicolon + 1;
  }

  /** Where these signs stand first between two places, -1 where they do not. */
  private static int find(byte[] signs, byte[] page, int from, int to) {
    byte first = signs[0];
    for (int at = from; at < to; at++) {
      if (page[at] == first && stands(signs, page, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean stands(byte[] signs, byte[] page, int from) {
    int to = from + signs.length;
    return to <= page.length && Arrays.equals(signs, 0, signs.length, page, from, to);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
