package keikaku.source;

/**
 * A set of ASCII characters.
 *
 * @param low a bit for each up to 63
 * @param high a bit for each from 64 on
 */
record Signs(long low, long high) {

  boolean have(char sign) {
    return ((sign < 64 ? low : high) >>> sign & 1) != 0;
  }
}
