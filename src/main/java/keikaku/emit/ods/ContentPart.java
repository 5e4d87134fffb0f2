package keikaku.emit.ods;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Table;

/** The sheets, and the few styles that their columns and days need. */
final class ContentPart {

  private static final String STYLES =
      "<office:automatic-styles>"
          + width("wide", "12cm")
          + width("middle", "5cm")
          + width("narrow", "3cm")
          + "<number:date-style style:name=\"iso\"><number:year number:style=\"long\"/>"
          + "<number:text>-</number:text><number:month number:style=\"long\"/>"
          + "<number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>"
          + "<style:style style:name=\"day\" style:family=\"table-cell\""
          + " style:parent-style-name=\"Default\" style:data-style-name=\"iso\"/>"
          + "</office:automatic-styles>";

  private ContentPart() {}

  private static String width(String name, String width) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\""
        + width
        + "\"/></style:style>";
  }

  static void write(List<Table<?>> sheets, XmlWriter xml) throws IOException {
    Names.open("document-content", xml, "style", "text", "table", "number");
    xml.raw(STYLES).raw("<office:body><office:spreadsheet>");
    for (Table<?> sheet : sheets) {
      new SheetWriter(xml).write(sheet);
    }
    xml.raw("</office:spreadsheet></office:body></office:document-content>");
  }
}
