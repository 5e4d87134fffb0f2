package keikaku.emit.quality;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.Table;

/**
 * A published CSV file.
 *
 * @param text its whole text, byte order mark included
 * @param records its records as read back, the header first
 */
record Sheet(DataFile file, Table<?> table, String text, List<List<String>> records) {

  List<String> header() {
    return records.get(0);
  }

  List<List<String>> rows() {
    return records.subList(1, records.size());
  }

  Stream<String> cells() {
    return records.stream().flatMap(List::stream);
  }

  /** The values in columns of one sort, without the empty ones. */
  Stream<String> stated(List<Column.Type> types) {
    int[] places =
        IntStream.range(0, table.columns().size())
            .filter(place -> types.contains(table.columns().get(place).type()))
            .toArray();
    return rows().stream()
        .flatMap(row -> IntStream.of(places).mapToObj(place -> cell(row, place)))
        .filter(cell -> !cell.isEmpty());
  }

  /** The values in one column. */
  Stream<String> in(Column<?> column) {
    int place = table.columns().indexOf(column);
    return rows().stream().map(row -> cell(row, place));
  }

  /** Whether a row has a value in one of these columns. */
  boolean states(List<String> row, List<Column<?>> columns) {
    return columns.stream()
        .anyMatch(column -> !cell(row, table.columns().indexOf(column)).isEmpty());
  }

  /** A cell; a row that is too short, which is a fault elsewhere, has empty ones at its end. */
  private static String cell(List<String> row, int place) {
    return place < row.size() ? row.get(place) : "";
  }

  boolean isRectangular() {
    return records.stream().allMatch(record -> record.size() == table.columns().size());
  }
}
