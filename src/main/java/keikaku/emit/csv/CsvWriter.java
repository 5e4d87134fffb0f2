package keikaku.emit.csv;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as RFC 4180 says: commas, CRLF, quotes only where they are needed, UTF-8. */
public final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The table under this header. */
  Content write(List<String> header, Table<?> table) {
    return write("", header, table::cells);
  }

  /** The rows of a file under another header, beginning with a byte order mark. */
  Content writeWithMark(List<String> header, DataFile plain) {
    Content start = write(BYTE_ORDER_MARK, header, Stream::empty);
    return out -> {
      start.writeTo(out);
      plain.writeTo(new BelowHeader(out));
    };
  }

  /** Rows that are no open data, under this header. */
  public byte[] write(List<String> header, List<List<String>> rows) {
    return write("", header, rows::stream).get();
  }

  private static Content write(
      String start, List<String> header, Supplier<Stream<List<String>>> table) {
    return Content.text(
        out -> {
          out.write(start);
          CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
          printer.printRecord(header);
          for (Iterator<List<String>> rows = table.get().iterator(); rows.hasNext(); ) {
            printer.printRecord(rows.next());
          }
        });
  }
}
