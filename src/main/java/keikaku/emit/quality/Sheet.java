package keikaku.emit.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.Table;

/**
 * A published CSV file, as far as the rules ask about it.
 *
 * @param seen what stands in its records
 * @param marked whether it begins with a byte order mark
 * @param wellEncoded whether it is UTF-8
 * @param lines how many lines it has
 */
record Sheet(Table<?> table, Seen seen, boolean marked, boolean wellEncoded, long lines) {

  /** The tables whose rows say something about other tables. */
  private static final Set<String> DESCRIBING = Set.of("about", "codes", "columns", "words");

  static Sheet of(DataFile file, Table<?> table) {
    Seen seen = new Seen(table, DESCRIBING.contains(table.name()));
    CsvReader reader = new CsvReader(seen::record);
    try {
      file.writeTo(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reader.close();
    return new Sheet(table, seen, reader.isMarked(), reader.isWellEncoded(), reader.lines());
  }

  /**
   * What there is to see in a file whose rows are those of another under a header of its own; they
   * are not looked at again where they are the same bytes. In any other file everything is.
   *
   * @param other a file of the same table
   * @param known what was seen in that one
   */
  static Sheet of(DataFile file, Table<?> table, DataFile other, Sheet known) {
    return known.wellEncoded && known.seen.hasOrdinaryHeader()
        ? underHeader(file, other, known).orElseGet(() -> of(file, table))
        : of(file, table);
  }

  private static Optional<Sheet> underHeader(DataFile file, DataFile other, Sheet known) {
    Seen seen = new Seen(known.table, DESCRIBING.contains(known.table.name()));
    CsvReader header = new CsvReader(seen::record);
    if (!haveSameRows(file, other, header)) {
      return Optional.empty();
    }
    seen.addRows(known.seen);
    return Optional.of(
        new Sheet(
            known.table,
            seen,
            header.isMarked(),
            header.isWellEncoded(),
            header.lines() + known.lines - 1));
  }

  private static boolean haveSameRows(DataFile file, DataFile other, CsvReader header) {
    try {
      Optional<InputStream> rows = other.openAtHand();
      if (rows.isEmpty()) {
        return false;
      }
      try (SameRows same = new SameRows(header, rows.get())) {
        file.writeTo(same);
        return same.isSame();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      // A header of more than one line, or none.
      return false;
    }
  }

  List<String> header() {
    return seen.header();
  }

  /** The rows of a table that describes others. */
  List<List<String>> rows() {
    return seen.rows();
  }

  /** How many rows there are below the header. */
  long count() {
    return seen.records() - 1;
  }

  boolean isRectangular() {
    return seen.isRectangular();
  }

  /** Whether a row has a value in one of these columns. */
  boolean states(List<String> row, List<Column<?>> columns) {
    return columns.stream().anyMatch(column -> !cell(row, place(column)).isEmpty());
  }

  private int place(Column<?> column) {
    int place = 0;
    while (table.columns().get(place) != column) {
      place++;
    }
    return place;
  }

  /** A cell; a row that is too short, which is a fault elsewhere, has empty ones at its end. */
  private static String cell(List<String> row, int place) {
    return place < row.size() ? row.get(place) : "";
  }
}
