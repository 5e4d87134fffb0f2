package keikaku.emit;

import java.nio.charset.StandardCharsets;

/** What is written in the place of signs that mean something else in a form of text. */
public final class Escapes {

  private static final int ASCII = 128;

  private static final char REPLACEMENT = '\uFFFD';

  private final byte[][] ofAscii = new byte[ASCII][];
  private final boolean everywhere;
  private final boolean halves;

  private Escapes(boolean everywhere, boolean halves) {
    this.everywhere = everywhere;
    this.halves = halves;
  }

  /** Every sign as it is. */
  public static Escapes none() {
    return new Escapes(true, false);
  }

  /**
   * Control characters by their numbers, as JSON and Turtle have them; every other sign as it is.
   */
  public static Escapes controls() {
    Escapes escapes = none();
    for (char sign = 0; sign < ' '; sign++) {
      escapes.ofAscii[sign] = number(sign);
    }
    return escapes;
  }

  /** Every sign but the last two of all, which XML has no place for. */
  public static Escapes xml() {
    return new Escapes(false, false).with('&', "&amp;").with('<', "&lt;").with('>', "&gt;");
  }

  /** These and one more, for a sign of ASCII. */
  public Escapes with(char sign, String instead) {
    Escapes more = copy(halves);
    more.ofAscii[sign] = bytes(instead);
    return more;
  }

  /** These, and half a letter alone by its number, as JSON has it. */
  Escapes withHalves() {
    return copy(true);
  }

  private Escapes copy(boolean withHalves) {
    Escapes copy = new Escapes(everywhere, withHalves);
    System.arraycopy(ofAscii, 0, copy.ofAscii, 0, ASCII);
    return copy;
  }

  private static byte[] number(char sign) {
    StringBuilder number = new StringBuilder("\\u");
    for (int bits = 12; bits >= 0; bits -= 4) {
      number.append("0123456789ABCDEF".charAt(sign >> bits & 0xF));
    }
    return bytes(number.toString());
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

  /** What stands in the place of half a letter, which UTF-8 has no bytes for. */
  byte[] ofHalf(char half) {
    return halves ? number(half) : new byte[] {'?'};
  }
}
