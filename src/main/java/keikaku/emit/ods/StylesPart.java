package keikaku.emit.ods;

import java.io.IOException;

/** How cells look where nothing else is said: as the program that opens the file has it. */
final class StylesPart {

  private StylesPart() {}

  static void write(XmlWriter xml) throws IOException {
    Names.open("document-styles", xml, "style");
    xml.raw("<office:styles><style:style style:name=\"Default\" style:family=\"table-cell\"/>")
        .raw("</office:styles></office:document-styles>");
  }
}
