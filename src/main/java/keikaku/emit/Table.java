package keikaku.emit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of open data: what its columns are, and its rows in the order of publication.
 *
 * @param name its name in addresses and file names ({@code actions})
 * @param key the columns that tell its rows apart
 * @param <R> what a row is made from
 */
public record Table<R>(
    String name,
    List<R> rows,
    List<Column<R>> columns,
    List<String> key,
    List<ForeignKey> foreignKeys) {

  public Table {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** The same table holding only these rows. */
  public Table<R> holding(List<R> some) {
    return new Table<>(name, some, columns, key, foreignKeys);
  }

  /** The names of the columns, in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The rows as text, a cell for each column; an empty cell means not stated. */
  public Stream<List<String>> cells() {
    return rows.stream().map(this::cells);
  }

  private List<String> cells(R row) {
    return columns.stream().map(column -> column.in(row)).toList();
  }
}
