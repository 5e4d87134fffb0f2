package keikaku.diagnostic;

import java.util.Objects;

/**
 * A stretch of one line of a file.
 *
 * @param file path from the project's top, with {@code /}
 * @param line counted from 1; 0 when the trouble is with the file as a whole
 * @param column in code points, counted from 1; 0 when it is with the line or file as a whole
 * @param length in code points, at least 1
 * @param text the whole line, without its end; empty when it is not known
 */
public record Place(String file, int line, int column, int length, String text)
    implements Comparable<Place> {

  public Place {
    Objects.requireNonNull(file);
    Objects.requireNonNull(text);
    if (line < 0 || column < 0 || length < 1) {
      throw new IllegalArgumentException(line + ":" + column + "+" + length);
    }
  }

  /** A file as a whole. */
  public static Place ofFile(String file) {
    return new Place(file, 0, 0, 1, "");
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, as far as it is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
