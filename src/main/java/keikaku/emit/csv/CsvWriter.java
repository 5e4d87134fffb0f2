package keikaku.emit.csv;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Column;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as RFC 4180 says: commas, CRLF, quotes only where they are needed, UTF-8. */
public final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The table under this header. */
  <R> Content write(List<String> header, Table<R> table) {
    return Content.text(
        out -> {
          CSVPrinter printer = printer(out);
          printer.printRecord(header);
          for (R row : table.rows()) {
            record(table.columns(), row, printer);
          }
        });
  }

  /** One row under a header that was made before. */
  <R> Content write(byte[] header, List<Column<R>> columns, R row) {
    return Content.text(
        out -> {
          out.write(header);
          record(columns, row, printer(out));
        });
  }

  /** The rows of a file under another header, beginning with a byte order mark. */
  Content writeWithMark(List<String> header, DataFile plain) {
    return out -> {
      line(BYTE_ORDER_MARK, header).writeTo(out);
      plain.writeTo(new BelowHeader(out));
    };
  }

  /** Rows that are no open data, under this header. */
  public byte[] write(List<String> header, List<List<String>> rows) {
    return Content.text(
            out -> {
              CSVPrinter printer = printer(out);
              printer.printRecord(header);
              printer.printRecords(rows);
            })
        .get();
  }

  /** One line. */
  static byte[] line(List<String> cells) {
    return line("", cells).get();
  }

  private static Content line(String start, List<String> cells) {
    return Content.text(
        out -> {
          out.write(start);
          printer(out).printRecord(cells);
        });
  }

  private static CSVPrinter printer(Appendable out) throws IOException {
    return new CSVPrinter(out, CSVFormat.RFC4180);
  }

  private static <R> void record(List<Column<R>> columns, R row, CSVPrinter printer)
      throws IOException {
    for (Column<R> column : columns) {
      printer.print(column.in(row));
    }
    printer.println();
  }
}
