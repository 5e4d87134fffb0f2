package keikaku.conservation;

import java.util.List;

/**
 * A stretch of the content as it was written, with its place.
 *
 * @param line 0 where it stands in the front matter
 * @param pieces what must be found, one after the other; other words may stand between them
 */
record Wording(String file, int line, String text, List<String> pieces) {

  Wording {
    pieces = List.copyOf(pieces);
  }

  /** Words that must be found together. */
  static Wording of(String file, int line, String text) {
    return new Wording(file, line, text, List.of(Letters.of(text)));
  }

  /** Whether the letters of a published file hold the pieces in their order. */
  boolean isIn(String letters) {
    int from = 0;
    for (String piece : pieces) {
      int at = letters.indexOf(piece, from);
      if (at < 0) {
        return false;
      }
      from = at + piece.length();
    }
    return true;
  }
}
