package keikaku.intake;

import java.util.List;

/**
 * A table of the source.
 *
 * @param header the names of its columns
 * @param rows its rows
 */
record Table(List<Cell> header, List<Row> rows) {

  /**
   * A row.
   *
   * @param cells its cells
   * @param section whether it names the part of the plan that the rows under it stand in
   */
  record Row(List<Cell> cells, boolean section) {

    Row {
      cells = List.copyOf(cells);
    }

    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : new Cell(List.of());
    }

    /** Whether only the first cell says anything. */
    boolean isOnlyFirst() {
      return !cell(0).isBlank() && cells.stream().skip(1).allMatch(Cell::isBlank);
    }
  }

  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
