package keikaku.diagnostic;

import java.util.Optional;

/**
 * A line of a file with the mark to stand under it.
 *
 * @param mark spaces and carets; empty when the trouble is with the line as a whole
 */
record Excerpt(String text, String mark) {

  private static final int WIDTH = 76;

  private static final int BEFORE = 30;

  private static final String CUT = "…";

  static Optional<Excerpt> of(Place place) {
    if (place.line() == 0 || place.text().isBlank()) {
      return Optional.empty();
    }
    int[] line = place.text().codePoints().map(Visible::codePoint).toArray();
    int column = Math.min(Math.max(place.column() - 1, 0), line.length);
    int from = width(line, 0, column) <= WIDTH / 2 ? 0 : fitting(line, column, -1, BEFORE);
    int to = fitting(line, from, 1, WIDTH);
    String text =
        (from > 0 ? CUT : "")
            + new String(line, from, to - from).stripTrailing()
            + (to < line.length ? CUT : "");
    return Optional.of(new Excerpt(text, place.column() == 0 ? "" : mark(line, from, to, place)));
  }

  private static String mark(int[] line, int from, int to, Place place) {
    int column = Math.min(place.column() - 1, line.length);
    int end = Math.min(column + place.length(), Math.max(to, column));
    int before = width(line, from, column) + (from > 0 ? 1 : 0);
    return " ".repeat(before) + "^".repeat(Math.max(1, width(line, column, end)));
  }

  /** How far one gets from a place in some columns, to the left or to the right. */
  private static int fitting(int[] line, int start, int step, int columns) {
    int at = start;
    int left = columns;
    while (step > 0 ? at < line.length : at > 0) {
      left -= ColumnWidth.of(line[step > 0 ? at : at - 1]);
      if (left < 0) {
        break;
      }
      at += step;
    }
    return at;
  }

  private static int width(int[] line, int from, int to) {
    int width = 0;
    for (int i = from; i < Math.min(to, line.length); i++) {
      width += ColumnWidth.of(line[i]);
    }
    return width;
  }
}
