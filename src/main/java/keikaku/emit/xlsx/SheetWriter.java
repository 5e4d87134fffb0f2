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

  private final XmlWriter xml;

  SheetWriter(XmlWriter xml) {
    this.xml = xml;
  }

  <R> void write(Table<R> table) throws IOException {
    List<Column<R>> columns = table.columns();
    List<String> letters =
        IntStream.range(0, columns.size()).mapToObj(SheetWriter::letters).toList();
    xml.raw("<worksheet " + WorkbookParts.NAMESPACE + ">").raw(HEADER_STAYS).raw("<cols>");
    for (int i = 0; i < columns.size(); i++) {
      xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"");
      xml.raw(width(columns.get(i).type()) + "\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData><row r=\"1\">");
    for (int i = 0; i < columns.size(); i++) {
      writeText(letters.get(i) + 1, columns.get(i).name());
    }
    xml.raw("</row>");
    int line = 1;
    for (R row : table.rows()) {
      String number = Integer.toString(++line);
      xml.raw("\n<row r=\"").raw(number).raw("\">");
      for (int i = 0; i < columns.size(); i++) {
        writeCell(letters.get(i) + number, columns.get(i).type(), columns.get(i).in(row));
      }
      xml.raw("</row>");
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

  private void writeCell(String place, Column.Type type, String value) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    switch (type) {
      case INTEGER, DECIMAL -> writeNumber(place, "", value);
      case DATE -> {
        long day = LocalDate.parse(value).toEpochDay() - FIRST_DAY;
        writeNumber(place, "\" s=\"" + WorkbookParts.DAY, Long.toString(day));
      }
      default -> writeText(place, fitting(value));
    }
  }

  private void writeNumber(String place, String style, String value) throws IOException {
    xml.raw("<c r=\"").raw(place).raw(style).raw("\"><v>").raw(value).raw("</v></c>");
  }

  private void writeText(String place, String text) throws IOException {
    boolean spaced = text.startsWith(" ") || text.endsWith(" ");
    xml.raw("<c r=\"").raw(place).raw("\" t=\"inlineStr\"><is>");
    xml.raw(spaced ? "<t xml:space=\"preserve\">" : "<t>").text(text).raw("</t></is></c>");
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
