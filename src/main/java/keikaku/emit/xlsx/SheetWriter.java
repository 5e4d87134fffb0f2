package keikaku.emit.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import keikaku.emit.Column;
import keikaku.emit.Table;

/** Writes a table to a sheet: numbers and days as such, everything else as text. */
final class SheetWriter {

  /** What a cell can hold, as Excel counts. */
  private static final int LONGEST = 32_767;

  private static final String CUT = " …";

  /** Excel counts days from here. */
  private static final long FIRST_DAY = LocalDate.of(1899, 12, 30).toEpochDay();

  private static final String HEADER_STAYS =
      "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
          + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";

  private static final byte[] TEXT = XmlWriter.markup("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      XmlWriter.markup("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = XmlWriter.markup("</t></is></c>");
  private static final byte[] NUMBER = XmlWriter.markup("\"><v>");
  private static final byte[] DAY = XmlWriter.markup("\" s=\"" + WorkbookParts.DAY + "\"><v>");
  private static final byte[] NUMBER_END = XmlWriter.markup("</v></c>");
  private static final byte[] ROW_END = XmlWriter.markup("</row>");

  private final XmlWriter xml;

  /** The number of the row that is being written. */
  private byte[] line;

  SheetWriter(XmlWriter xml) {
    this.xml = xml;
  }

  <R> void write(Table<R> table) throws IOException {
    List<Column<R>> columns = table.columns();
    List<byte[]> cells =
        IntStream.range(0, columns.size())
            .mapToObj(column -> XmlWriter.markup("<c r=\"" + letters(column)))
            .toList();
    xml.raw("<worksheet " + WorkbookParts.NAMESPACE + ">").raw(HEADER_STAYS).raw("<cols>");
    for (int i = 0; i < columns.size(); i++) {
      xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"");
      xml.raw(width(columns.get(i).type()) + "\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData><row r=\"1\">");
    line = XmlWriter.markup("1");
    for (int i = 0; i < columns.size(); i++) {
      writeText(cells.get(i), columns.get(i).name());
    }
    xml.raw(ROW_END);
    int count = 1;
    for (R row : table.rows()) {
      line = XmlWriter.markup(Integer.toString(++count));
      xml.raw("\n<row r=\"").raw(line).raw("\">");
      for (int i = 0; i < columns.size(); i++) {
        writeCell(cells.get(i), columns.get(i).type(), columns.get(i).in(row));
      }
      xml.raw(ROW_END);
    }
    xml.raw("</sheetData></worksheet>");
  }

  /** A, B, … Z, AA, AB, … */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static int width(Column.Type type) {
    return switch (type) {
      case NARRATIVE -> 60;
      case TEXT, LIST, ADDRESS -> 24;
      case INTEGER, DECIMAL, DATE -> 12;
    };
  }

  private void writeCell(byte[] cell, Column.Type type, String value) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    switch (type) {
      case INTEGER, DECIMAL -> writeNumber(cell, NUMBER, value);
      case DATE -> {
        long day = LocalDate.parse(value).toEpochDay() - FIRST_DAY;
        writeNumber(cell, DAY, Long.toString(day));
      }
      default -> writeText(cell, fitting(value));
    }
  }

  private void writeNumber(byte[] cell, byte[] style, String value) throws IOException {
    xml.raw(cell).raw(line).raw(style).raw(value).raw(NUMBER_END);
  }

  private void writeText(byte[] cell, String text) throws IOException {
    boolean spaced = text.startsWith(" ") || text.endsWith(" ");
    xml.raw(cell).raw(line).raw(spaced ? SPACED_TEXT : TEXT).text(text).raw(TEXT_END);
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
