package keikaku.emit.csv;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Column;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.Escapes;
import keikaku.emit.Table;
import keikaku.emit.Utf8Writer;

/** Writes a table as RFC 4180 says: commas, CRLF, quotes only where they are needed, UTF-8. */
public final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private static final Escapes QUOTED = Escapes.none().with('"', "\"\"");

  /** What can only stand between quotes. */
  private static final Escapes SPECIAL = QUOTED.with(',', ",").with('\r', "\r").with('\n', "\n");

  /** The table under this header. */
  <R> Content write(List<String> header, Table<R> table) {
    return Content.text(
        out -> {
          record(header, out);
          for (R row : table.rows()) {
            record(table.columns(), row, out);
          }
        });
  }

  /** One row under a header that was made before. */
  <R> Content write(byte[] header, List<Column<R>> columns, R row) {
    return Content.text(
        out -> {
          out.write(header);
          record(columns, row, out);
        });
  }

  /** The rows of a file under another header, beginning with a byte order mark. */
  Content writeWithMark(List<String> header, DataFile plain) {
    return out -> {
      Content.text(
              text -> {
                text.write(BYTE_ORDER_MARK);
                record(header, text);
              })
          .writeTo(out);
      plain.writeTo(new BelowHeader(out));
    };
  }

  /** Rows that are no open data, under this header. */
  public byte[] write(List<String> header, List<List<String>> rows) {
    return Content.text(
            out -> {
              record(header, out);
              for (List<String> row : rows) {
                record(row, out);
              }
            })
        .get();
  }

  /** One line. */
  static byte[] line(List<String> cells) {
    return Content.text(out -> record(cells, out)).get();
  }

  private static void record(List<String> cells, Utf8Writer out) throws IOException {
    for (int place = 0; place < cells.size(); place++) {
      cell(cells.get(place), place, out);
    }
    out.write(LINE_END);
  }

  private static <R> void record(List<Column<R>> columns, R row, Utf8Writer out)
      throws IOException {
    for (int place = 0; place < columns.size(); place++) {
      cell(columns.get(place).in(row), place, out);
    }
    out.write(LINE_END);
  }

  private static void cell(String text, int place, Utf8Writer out) throws IOException {
    if (place > 0) {
      out.write(',');
    }
    if (isPlain(text, place, out)) {
      out.write(text);
    } else {
      out.write('"');
      out.write(text, 0, text.length(), QUOTED);
      out.write('"');
    }
  }

  /**
   * Whether a cell needs no quotes. Those that begin with a sign up to {@code #}, or end with a
   * space, have some, since there are programs that misread them; a line that begins with nothing
   * has some, so that it is not empty.
   */
  private static boolean isPlain(String text, int place, Utf8Writer out) {
    if (text.isEmpty()) {
      return place > 0;
    }
    return text.charAt(0) > '#'
        && text.charAt(text.length() - 1) > ' '
        && !out.finds(SPECIAL, text);
  }
}
