package keikaku.emit.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import keikaku.emit.Column;
import keikaku.emit.Table;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table to a sheet: numbers and days as such, everything else as text. */
final class SheetWriter {

  /** What a cell can hold, as Excel counts. */
  private static final int LONGEST = 32_767;

  private static final String CUT = " …";

  private final Worksheet sheet;

  SheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  <R> void write(Table<R> table) throws IOException {
    sheet.freezePane(0, 1);
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.width(column, width(table.columns().get(column).type()));
      sheet.value(0, column, table.columns().get(column).name());
    }
    int line = 1;
    for (R row : table.rows()) {
      for (int column = 0; column < table.columns().size(); column++) {
        writeCell(line, column, table.columns().get(column), row);
      }
      line++;
      if (line % 1000 == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }

  private static double width(Column.Type type) {
    return switch (type) {
      case NARRATIVE -> 60;
      case TEXT, LIST, ADDRESS -> 24;
      case INTEGER, DECIMAL, DATE -> 12;
    };
  }

  private <R> void writeCell(int line, int place, Column<R> column, R row) {
    String value = column.in(row);
    if (value.isEmpty()) {
      return;
    }
    switch (column.type()) {
      case INTEGER, DECIMAL -> sheet.value(line, place, new BigDecimal(value));
      case DATE -> {
        sheet.value(line, place, LocalDate.parse(value));
        sheet.style(line, place).format("yyyy-mm-dd").set();
      }
      default -> sheet.value(line, place, fitting(value));
    }
  }

  /** Text that Excel can hold; the CSV file has what is cut off. */
  static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
