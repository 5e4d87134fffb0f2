package keikaku.conservation;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The letters and numbers in the bytes of a data file. What everybody writes with one to three
 * bytes is taken from the bytes as they are; a file that has anything else is decoded first.
 */
final class DataLetters {

  /** No character, and none that counts. */
  private static final int OTHER = -1;

  private final byte[] bytes;
  private final char[] letters;
  private int count;

  private DataLetters(byte[] bytes) {
    this.bytes = bytes;
    this.letters = new char[bytes.length];
  }

  /** The letters of text. */
  static String of(byte[] text) {
    DataLetters taken = new DataLetters(text);
    return taken.isTaken(false) ? taken.letters() : Letters.of(new String(text, UTF_8));
  }

  /** What JSON says, the signs that it writes for others being undone. */
  static String ofJson(byte[] json) {
    DataLetters taken = new DataLetters(json);
    return taken.isTaken(true) ? taken.letters() : Letters.ofJson(new String(json, UTF_8));
  }

  private String letters() {
    return new String(letters, 0, count);
  }

  /** Whether all could be taken from the bytes. */
  private boolean isTaken(boolean escaped) {
    // Java's first compiler reads a field again in every round, but not a variable.
    byte[] from = bytes;
    char[] to = letters;
    byte[] known = Letters.COUNTS;
    int taken = 0;
    int at = 0;
    while (at < from.length) {
      int sign = from[at];
      if (sign == '\\' && escaped) {
        if (at + 1 == from.length || from[at + 1] == 'u') {
          return false;
        }
        // Signs with a letter of their own are no letters.
        at += 2;
        continue;
      }
      if (sign < 0) {
        sign = wide(from, at);
        if (sign == OTHER) {
          return false;
        }
        at += sign < 0x800 ? 1 : 2;
      }
      at++;
      byte counts = known[sign];
      if (counts == Letters.YES || counts == 0 && Letters.counts((char) sign)) {
        to[taken++] = (char) sign;
      }
    }
    count = taken;
    return true;
  }

  /** The character that two or three bytes are, if they are one. */
  private static int wide(byte[] from, int at) {
    int first = from[at] & 0xFF;
    if (first >= 0xE0 && first < 0xF0 && at + 2 < from.length) {
      int second = following(from[at + 1]);
      int third = following(from[at + 2]);
      int sign = (first & 0xF) << 12 | second << 6 | third;
      boolean whole = (second | third) < 64 && sign >= 0x800;
      return whole && !Character.isSurrogate((char) sign) ? sign : OTHER;
    }
    if (first >= 0xC2 && first < 0xE0 && at + 1 < from.length) {
      int second = following(from[at + 1]);
      return second < 64 ? (first & 0x1F) << 6 | second : OTHER;
    }
    return OTHER;
  }

  /** The six bits of a byte that follows, or more than that for a byte that does not. */
  private static int following(byte one) {
    return one - Byte.MIN_VALUE;
  }
}
