package keikaku.emit.ods;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Table;

/** How the sheets are shown: the header stays in sight. */
final class SettingsPart {

  /** The line above which nothing moves, in the words of LibreOffice. */
  private static final String HEADER_STAYS =
      "<config:config-item config:name=\"VerticalSplitMode\" config:type=\"short\">2"
          + "</config:config-item>"
          + "<config:config-item config:name=\"VerticalSplitPosition\" config:type=\"int\">1"
          + "</config:config-item>"
          + "<config:config-item config:name=\"PositionBottom\" config:type=\"int\">1"
          + "</config:config-item>";

  private SettingsPart() {}

  static void write(List<Table<?>> sheets, XmlWriter xml) throws IOException {
    Names.open("document-settings", xml, "config");
    xml.raw("<office:settings><config:config-item-set config:name=\"ooo:view-settings\">")
        .raw("<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>")
        .raw("<config:config-item-map-named config:name=\"Tables\">");
    for (Table<?> sheet : sheets) {
      xml.raw("<config:config-item-map-entry")
          .attribute("config:name", sheet.name())
          .raw(">")
          .raw(HEADER_STAYS)
          .raw("</config:config-item-map-entry>");
    }
    xml.raw("</config:config-item-map-named></config:config-item-map-entry>")
        .raw("</config:config-item-map-indexed></config:config-item-set>")
        .raw("</office:settings></office:document-settings>");
  }
}
