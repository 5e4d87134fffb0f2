package keikaku.emit.ods;

import java.io.IOException;
import java.util.List;
import keikaku.emit.Form;

/** The list of the parts of the file. */
final class ManifestPart {

  private static final List<String> PARTS =
      List.of("content.xml", "meta.xml", "settings.xml", "styles.xml");

  private ManifestPart() {}

  static void write(XmlWriter xml) throws IOException {
    xml.raw("<manifest:manifest")
        .attribute("xmlns:manifest", Names.namespace("manifest"))
        .attribute("manifest:version", Names.VERSION)
        .raw("><manifest:file-entry")
        .attribute("manifest:full-path", "/")
        .attribute("manifest:version", Names.VERSION)
        .attribute("manifest:media-type", Form.ODS.mediaType())
        .raw("/>");
    for (String part : PARTS) {
      xml.raw("<manifest:file-entry")
          .attribute("manifest:full-path", part)
          .attribute("manifest:media-type", "text/xml")
          .raw("/>");
    }
    xml.raw("</manifest:manifest>");
  }
}
