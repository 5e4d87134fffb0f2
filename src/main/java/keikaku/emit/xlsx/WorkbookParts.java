package keikaku.emit.xlsx;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Table;

/** What holds the sheets together (SpreadsheetML, ISO/IEC 29500-1). */
final class WorkbookParts {

  static final String NAMESPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  /** The style of a cell that holds a day; the other one is that of all others. */
  static final int DAY = 1;

  private static final String STYLES =
      "<numFmts count=\"1\"><numFmt numFmtId=\"165\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
          + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "</borders><cellStyleXfs count=\"1\">"
          + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
          + "<cellXfs count=\"2\">"
          + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
          + "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
          + " applyNumberFormat=\"1\"/></cellXfs>"
          + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
          + "</cellStyles>";

  private WorkbookParts() {}

  /** The name of a sheet's part, from the folder of the workbook. */
  static String sheet(int index) {
    return "worksheets/sheet" + (index + 1) + ".xml";
  }

  static void workbook(List<Table<?>> sheets, XmlWriter xml) throws IOException {
    xml.raw("<workbook " + NAMESPACE + " xmlns:r=\"http://schemas.openxmlformats.org/");
    xml.raw("officeDocument/2006/relationships\"><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.raw("<sheet name=\"").text(sheets.get(i).name()).raw("\" sheetId=\"" + (i + 1));
      xml.raw("\" r:id=\"rId" + (i + 1) + "\"/>");
    }
    xml.raw("</sheets></workbook>");
  }

  static void relations(List<Table<?>> sheets, XmlWriter xml) throws IOException {
    PackageParts.openRelations(xml);
    for (int i = 0; i < sheets.size(); i++) {
      PackageParts.relationOfDocument(i + 1, "worksheet", sheet(i), xml);
    }
    PackageParts.relationOfDocument(sheets.size() + 1, "styles", "styles.xml", xml);
    xml.raw("</Relationships>");
  }

  static void styles(XmlWriter xml) throws IOException {
    xml.raw("<styleSheet " + NAMESPACE + ">").raw(STYLES).raw("</styleSheet>");
  }
}
