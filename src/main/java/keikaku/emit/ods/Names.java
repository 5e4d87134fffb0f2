package keikaku.emit.ods;

import java.io.IOException;

/** The names of OpenDocument 1.3: namespaces, with the prefixes that everybody gives them. */
final class Names {

  static final String VERSION = "1.3";

  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

  private Names() {}

  /** Opens the outermost element of a part, with the namespaces of these prefixes. */
  static void open(String element, XmlWriter xml, String... prefixes) throws IOException {
    xml.raw("<office:" + element).attribute("xmlns:office", OPEN_DOCUMENT + "office:1.0");
    for (String prefix : prefixes) {
      xml.attribute("xmlns:" + prefix, namespace(prefix));
    }
    xml.attribute("office:version", VERSION).raw(">");
  }

  /** The namespace of a prefix. */
  static String namespace(String prefix) {
    return switch (prefix) {
      case "dc" -> "http://purl.org/dc/elements/1.1/";
      case "number" -> OPEN_DOCUMENT + "datastyle:1.0";
      default -> OPEN_DOCUMENT + prefix + ":1.0";
    };
  }
}
