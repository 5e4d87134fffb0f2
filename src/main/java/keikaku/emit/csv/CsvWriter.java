package keikaku.emit.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import keikaku.emit.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as RFC 4180 says: commas, CRLF, quotes only where they are needed, UTF-8. */
public final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The table under this header. */
  byte[] write(List<String> header, Table<?> table) {
    return write("", header, table.cells());
  }

  /** The same, beginning with a byte order mark. */
  byte[] writeWithMark(List<String> header, Table<?> table) {
    return write(BYTE_ORDER_MARK, header, table.cells());
  }

  /** Rows that are no open data, under this header. */
  public byte[] write(List<String> header, List<List<String>> rows) {
    return write("", header, rows.stream());
  }

  private static byte[] write(String start, List<String> header, Stream<List<String>> table) {
    StringBuilder text = new StringBuilder(start);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (Iterator<List<String>> rows = table.iterator(); rows.hasNext(); ) {
        printer.printRecord(rows.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
