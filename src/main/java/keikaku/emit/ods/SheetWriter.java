package keikaku.emit.ods;

import java.io.IOException;
import keikaku.emit.Column;
import keikaku.emit.Table;

/** Writes a table to a sheet: numbers and days as such, everything else as text. */
final class SheetWriter {

  private static final byte[] ROW = XmlWriter.markup("<table:table-row>");
  private static final byte[] ROW_END = XmlWriter.markup("</table:table-row>\n");
  private static final byte[] EMPTY = XmlWriter.markup("<table:table-cell/>");
  private static final byte[] CELL = XmlWriter.markup("<table:table-cell");
  private static final byte[] STRING = XmlWriter.markup(" office:value-type=\"string\"");
  private static final byte[] TEXT = XmlWriter.markup("><text:p>");
  private static final byte[] CELL_END = XmlWriter.markup("</text:p></table:table-cell>");

  private final XmlWriter xml;

  SheetWriter(XmlWriter xml) {
    this.xml = xml;
  }

  <R> void write(Table<R> table) throws IOException {
    xml.raw("<table:table").attribute("table:name", table.name()).raw(">");
    for (Column<R> column : table.columns()) {
      xml.raw("<table:table-column").attribute("table:style-name", width(column.type())).raw("/>");
    }
    writeHeader(table);
    for (R row : table.rows()) {
      xml.raw(ROW);
      for (Column<R> column : table.columns()) {
        writeCell(column.type(), column.in(row));
      }
      xml.raw(ROW_END);
    }
    xml.raw("</table:table>");
  }

  private static String width(Column.Type type) {
    return switch (type) {
      case NARRATIVE -> "wide";
      case TEXT, LIST, ADDRESS -> "middle";
      case INTEGER, DECIMAL, DATE -> "narrow";
    };
  }

  private void writeHeader(Table<?> table) throws IOException {
    xml.raw("<table:table-header-rows><table:table-row>");
    for (String name : table.header()) {
      writeCell(Column.Type.TEXT, name);
    }
    xml.raw("</table:table-row></table:table-header-rows>\n");
  }

  private void writeCell(Column.Type type, String value) throws IOException {
    if (value.isEmpty()) {
      xml.raw(EMPTY);
      return;
    }
    xml.raw(CELL);
    switch (type) {
      case INTEGER, DECIMAL ->
          xml.attribute("office:value-type", "float").attribute("office:value", value);
      case DATE ->
          xml.attribute("office:value-type", "date")
              .attribute("office:date-value", value)
              .attribute("table:style-name", "day");
      default -> xml.raw(STRING);
    }
    xml.raw(TEXT).text(value).raw(CELL_END);
  }
}
