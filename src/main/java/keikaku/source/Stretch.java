package keikaku.source;

import java.util.Objects;
import keikaku.diagnostic.Place;

/**
 * Where a value stands, as long as nobody asks: a place holds the words of its line, which most
 * values never need.
 */
public final class Stretch {

  private final SourceText text;
  private final int line;
  private final int column;
  private final int length;

  /**
   * @param line counted from 1
   * @param column in code points, counted from 0
   * @param length in code points
   */
  Stretch(SourceText text, int line, int column, int length) {
    this.text = Objects.requireNonNull(text);
    this.line = line;
    this.column = column;
    this.length = length;
  }

  /** A whole line. */
  public static Stretch ofLine(SourceText text, int line) {
    Place place = text.place(line);
    return new Stretch(text, line, place.column() - 1, place.length());
  }

  public Place place() {
    return text.codePoints(line, column, length);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Stretch stretch && place().equals(stretch.place());
  }

  @Override
  public int hashCode() {
    return place().hashCode();
  }

  @Override
  public String toString() {
    return place().toString();
  }
}
