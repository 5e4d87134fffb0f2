package keikaku.emit.xlsx;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Table;
import keikaku.model.Cover;

/** What stands around the workbook (Open Packaging Conventions, ISO/IEC 29500-2). */
final class PackageParts {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SHEETS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private PackageParts() {}

  /** Which part is of which type. */
  static void types(List<Table<?>> sheets, XmlWriter xml) throws IOException {
    xml.raw("<Types xmlns=\"" + PACKAGE + "content-types\">");
    xml.raw("<Default Extension=\"rels\" ContentType=");
    xml.raw("\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties",
        xml);
    type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties", xml);
    type("xl/workbook.xml", SHEETS + "sheet.main", xml);
    type("xl/styles.xml", SHEETS + "styles", xml);
    for (int i = 0; i < sheets.size(); i++) {
      type("xl/" + WorkbookParts.sheet(i), SHEETS + "worksheet", xml);
    }
    xml.raw("</Types>");
  }

  private static void type(String part, String type, XmlWriter xml) throws IOException {
    xml.raw("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "+xml\"/>");
  }

  /** Where a program begins to read. */
  static void relations(XmlWriter xml) throws IOException {
    openRelations(xml);
    relation(1, DOCUMENT + "officeDocument", "xl/workbook.xml", xml);
    relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", xml);
    relation(3, DOCUMENT + "extended-properties", "docProps/app.xml", xml);
    xml.raw("</Relationships>");
  }

  static void openRelations(XmlWriter xml) throws IOException {
    xml.raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
  }

  /** A part of the workbook, seen from it. */
  static void relationOfDocument(int number, String kind, String target, XmlWriter xml)
      throws IOException {
    relation(number, DOCUMENT + kind, target, xml);
  }

  private static void relation(int number, String type, String target, XmlWriter xml)
      throws IOException {
    xml.raw("<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"");
    xml.raw(target).raw("\"/>");
  }

  /** What wrote the workbook, and for whom. */
  static void program(Cover cover, XmlWriter xml) throws IOException {
    xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/");
    xml.raw("extended-properties\"><Application>Keikaku</Application><Company>");
    xml.text(cover.publisher().name().original()).raw("</Company></Properties>");
  }

  /** Its title, and the day of its data. */
  static void properties(Cover cover, XmlWriter xml) throws IOException {
    xml.raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"");
    xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xml.raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
    xml.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
    xml.text(cover.title().original()).raw("</dc:title><dc:creator>Keikaku</dc:creator>");
    xml.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + cover.updated());
    xml.raw("T00:00:00Z</dcterms:created></cp:coreProperties>");
  }
}
