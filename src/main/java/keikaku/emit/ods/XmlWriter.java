package keikaku.emit.ods;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import keikaku.emit.StoredZip.Part;

/** Writes XML as it goes: tags are given in whole, text and values of attributes are escaped. */
final class XmlWriter {

  private final Writer out;

  private XmlWriter(Writer out) {
    this.out = out;
  }

  /** The text of a part. */
  @FunctionalInterface
  interface Content {
    void writeTo(XmlWriter xml) throws IOException;
  }

  /** A part of the file that holds this text. */
  static Part part(Content content) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      content.writeTo(new XmlWriter(writer));
      writer.flush();
    };
  }

  /** Writes markup as it is. */
  XmlWriter raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes an attribute, with the space before it. */
  XmlWriter attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    for (int at = 0; at < value.length(); at++) {
      sign(value.charAt(at));
    }
    out.append('"');
    return this;
  }

  /** Writes an element that holds text and nothing else. */
  XmlWriter element(String name, String text) throws IOException {
    return raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">");
  }

  /**
   * Writes text. Readers take a space that follows another, or begins a paragraph, for layout; so
   * it becomes an element.
   */
  XmlWriter text(String text) throws IOException {
    boolean spaced = true;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == ' ' && spaced) {
        out.write("<text:s/>");
      } else {
        sign(sign);
      }
      spaced = sign == ' ';
    }
    return this;
  }

  private void sign(char sign) throws IOException {
    switch (sign) {
      case '&' -> out.write("&amp;");
      case '<' -> out.write("&lt;");
      case '>' -> out.write("&gt;");
      case '"' -> out.write("&quot;");
      // XML has no place for these two.
      case '\uFFFE', '\uFFFF' -> out.write('\uFFFD');
      default -> out.write(sign);
    }
  }
}
