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

  /** How many letters to either side are looked at: some have no width. */
  private static final int NEAR = 4 * WIDTH;

  private static final String CUT = "…";

  static Optional<Excerpt> of(Place place) {
    if (place.line() == 0 || place.text().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(around(place, place.text()));
  }

  /** Looks at no more of a line than may be shown, since a long one may have many findings. */
  private static Excerpt around(Place place, String whole) {
    int middle = offset(whole, Math.max(place.column() - 1, 0));
    int first = back(whole, middle, NEAR);
    int last = forward(whole, middle, NEAR);
    int[] line = whole.substring(first, last).codePoints().map(Visible::codePoint).toArray();
    int column = whole.codePointCount(first, middle);
    boolean isNear = first == 0 && width(line, 0, column) <= WIDTH / 2;
    int from = isNear ? 0 : fitting(line, column, -1, BEFORE);
    int to = fitting(line, from, 1, WIDTH);
    boolean begins = first == 0 && from == 0;
    boolean ends = last == whole.length() && to == line.length;
    String text =
        (begins ? "" : CUT) + new String(line, from, to - from).stripTrailing() + (ends ? "" : CUT);
    int before = width(line, from, column) + (begins ? 0 : 1);
    int end = Math.min(column + place.length(), Math.max(to, column));
    return new Excerpt(text, place.column() == 0 ? "" : mark(before, width(line, column, end)));
  }

  private static String mark(int before, int width) {
    return " ".repeat(before) + "^".repeat(Math.max(1, width));
  }

  private static int offset(String text, int letters) {
    boolean isCounted = text.codePointCount(0, text.length()) == text.length();
    return isCounted ? Math.min(letters, text.length()) : forward(text, 0, letters);
  }

  private static int forward(String text, int from, int letters) {
    int at = from;
    for (int i = 0; i < letters && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int back(String text, int from, int letters) {
    int at = from;
    for (int i = 0; i < letters && at > 0; i++) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
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
