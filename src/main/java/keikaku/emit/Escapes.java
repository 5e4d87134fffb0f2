package keikaku.emit;

import java.nio.charset.StandardCharsets;

/** What is written in the place of signs that mean something else in a form of text. */
public final class Escapes {

  private static final int ASCII = 128;

  private static final char REPLACEMENT = '\uFFFD';

  private final byte[][] ofAscii = new byte[ASCII][];
  private final boolean everywhere;

  private Escapes(boolean everywhere) {
    this.everywhere = everywhere;
  }

  /** Every sign as it is. */
  public static Escapes none() {
    return new Escapes(true);
  }

  /**
   * Control characters by their numbers, as JSON and Turtle have them; every other sign as it is.
   */
  public static Escapes controls() {
    Escapes escapes = none();
    for (char sign = 0; sign < ' '; sign++) {
      escapes.ofAscii[sign] = bytes("\\u00" + (sign >> 4) + "0123456789ABCDEF".charAt(sign & 0xF));
    }
    return escapes;
  }

  /** Every sign but the last two of all, which XML has no place for. */
  public static Escapes xml() {
    return new Escapes(false).with('&', "&amp;").with('<', "&lt;").with('>', "&gt;");
  }

  /** These and one more, for a sign of ASCII. */
  public Escapes with(char sign, String instead) {
    Escapes more = new Escapes(everywhere);
    System.arraycopy(ofAscii, 0, more.ofAscii, 0, ASCII);
    more.ofAscii[sign] = bytes(instead);
    return more;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What stands in the place of each sign of ASCII, null where it stands for itself. */
  byte[][] ofAscii() {
    return ofAscii;
  }

  /** What stands in the place of a sign that is among the last of all. */
  char ofLast(char sign) {
    return everywhere || sign < '\uFFFE' ? sign : REPLACEMENT;
  }
}
