package keikaku.emit.ods;

import java.io.IOException;
import keikaku.model.Cover;

/** What the file says of itself: its title, whose it is, and the day of its data. */
final class MetaPart {

  private MetaPart() {}

  static void write(Cover cover, XmlWriter xml) throws IOException {
    String day = cover.updated() + "T00:00:00";
    Names.open("document-meta", xml, "meta", "dc");
    xml.raw("<office:meta>")
        .element("meta:generator", "Keikaku")
        .element("dc:title", cover.title().original())
        .element("dc:creator", cover.publisher().name().original())
        .element("meta:creation-date", day)
        .element("dc:date", day)
        .raw("</office:meta></office:document-meta>");
  }
}
