package keikaku.emit.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import keikaku.emit.Column;
import keikaku.emit.Table;

/** What there was to see in the records of a CSV file, which is read once from top to bottom. */
final class Seen {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Table<?> table;
  private final List<? extends Column<?>> columns;
  private final boolean small;
  private List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<List<String>> shared = new HashSet<>();
  private long records;
  private long commas;
  private long portable;
  private boolean rectangular = true;
  private boolean blankRow;
  private boolean laidOut;
  private boolean digitsLast = true;
  private boolean pureNumbers = true;
  private boolean days = true;
  private boolean complete = true;
  private boolean coded = true;
  private boolean placed = true;

  /** The code of the last row where it is a standard code. */
  private String lastCode;

  /**
   * @param small whether the rows are wanted themselves, since they describe other tables
   */
  Seen(Table<?> table, boolean small) {
    this.table = table;
    this.columns = table.columns();
    this.small = small;
  }

  void record(List<String> record) {
    records++;
    rectangular &= record.size() == columns.size();
    record.forEach(this::cell);
    if (header == null) {
      header = record;
    } else {
      row(record);
    }
  }

  private void cell(String cell) {
    int signs = Signs.in(cell);
    laidOut |= !cell.equals(cell.strip()) || Signs.breakLine(signs);
    commas += cell.indexOf(',') >= 0 ? 1 : 0;
    portable += Signs.dependOnPlatform(signs) ? 1 : 0;
  }

  private void row(List<String> row) {
    if (small) {
      rows.add(row);
    }
    blankRow |= isBlank(row);
    placed &= isPlaced(row.get(0));
    for (int place = 0; place < columns.size(); place++) {
      String cell = place < row.size() ? row.get(place) : "";
      value(columns.get(place), cell);
    }
  }

  private static boolean isBlank(List<String> row) {
    for (String cell : row) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** All rows have the same code, unless something is wrong. */
  private boolean isPlaced(String code) {
    if (!code.equals(lastCode)) {
      lastCode = ColumnRules.isStandardCode(code) ? code : null;
    }
    return lastCode != null;
  }

  private void value(Column<?> column, String cell) {
    if (cell.isEmpty()) {
      complete &= !column.required();
      return;
    }
    coded &= column.codes().isEmpty() || column.codes().contains(cell);
    switch (column.type()) {
      case INTEGER, DECIMAL -> {
        digitsLast &= Character.isDigit(cell.charAt(cell.length() - 1));
        pureNumbers &= NUMBER.matcher(cell).matches();
      }
      case DATE -> {
        digitsLast &= Character.isDigit(cell.charAt(cell.length() - 1));
        days &= DAY.matcher(cell).matches();
      }
      case LIST -> {
        for (String word : cell.split(Column.ITEMS, -1)) {
          shared.add(List.of(table.name(), column.name(), word));
        }
      }
      default -> {}
    }
  }

  /** Whether nothing about the header makes a difference to what is counted or asked. */
  boolean hasOrdinaryHeader() {
    Seen alone = new Seen(table, small);
    alone.record(header);
    return alone.commas == 0 && alone.portable == 0 && !alone.laidOut && alone.rectangular;
  }

  /** Takes the rows of another file as seen, which has an ordinary header. */
  void addRows(Seen other) {
    rows.addAll(other.rows);
    shared.addAll(other.shared);
    records += other.records - 1;
    commas += other.commas;
    portable += other.portable;
    rectangular &= other.rectangular;
    blankRow |= other.blankRow;
    laidOut |= other.laidOut;
    digitsLast &= other.digitsLast;
    pureNumbers &= other.pureNumbers;
    days &= other.days;
    complete &= other.complete;
    coded &= other.coded;
    placed &= other.placed;
  }

  List<String> header() {
    return header;
  }

  /** The rows of a table that describes others; of every other table, none. */
  List<List<String>> rows() {
    return rows;
  }

  /** How many records there are, the header among them. */
  long records() {
    return records;
  }

  /** How many cells hold a comma. */
  long commas() {
    return commas;
  }

  /** How many cells hold a sign that once depended on the machine. */
  long dependent() {
    return portable;
  }

  /** The words that share a cell with others, each with table and column. */
  Set<List<String>> shared() {
    return shared;
  }

  boolean isRectangular() {
    return rectangular;
  }

  boolean hasBlankRow() {
    return blankRow;
  }

  /** Whether spaces or line breaks stand somewhere for the looks. */
  boolean isLaidOut() {
    return laidOut;
  }

  /** Whether every number and day ends with a digit. */
  boolean endsWithDigits() {
    return digitsLast;
  }

  boolean hasPureNumbers() {
    return pureNumbers;
  }

  boolean hasWesternDays() {
    return days;
  }

  /** Whether no cell is empty that must not be. */
  boolean isComplete() {
    return complete;
  }

  /** Whether choices are spelt as their code tables have them. */
  boolean isCoded() {
    return coded;
  }

  /** Whether each row begins with the code of a municipality. */
  boolean isPlaced() {
    return placed;
  }
}
