package keikaku.emit.ods;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import keikaku.emit.Content;
import keikaku.emit.Utf8Writer;
import keikaku.emit.WorkbookText;
import keikaku.emit.ZipWriter.Part;

/** Writes XML as it goes: tags are given in whole, text and values of attributes are escaped. */
final class XmlWriter {

  private final Utf8Writer out;

  private XmlWriter(Utf8Writer out) {
    this.out = out;
  }

  /** The text of a part. */
  @FunctionalInterface
  interface Text {
    void writeTo(XmlWriter xml) throws IOException;
  }

  /** A part of the file that holds this text. */
  static Part part(Text text) {
    Content content =
        Content.text(
            out -> {
              out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
              text.writeTo(new XmlWriter(out));
            });
    return content::writeTo;
  }

  /** Markup that is written again and again. */
  static byte[] markup(String markup) {
    return markup.getBytes(StandardCharsets.UTF_8);
  }

  XmlWriter raw(byte[] markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes markup as it is. */
  XmlWriter raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes an attribute, with the space before it. */
  XmlWriter attribute(String name, String value) throws IOException {
    raw(" ").raw(name).raw("=\"");
    WorkbookText.write(out, value, 0, value.length());
    return raw("\"");
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
    if (text.startsWith(" ") || text.contains("  ")) {
      return spaced(text);
    }
    WorkbookText.write(out, text, 0, text.length());
    return this;
  }

  private XmlWriter spaced(String text) throws IOException {
    int written = 0;
    boolean spaced = true;
    for (int at = 0; at < text.length(); at++) {
      boolean space = text.charAt(at) == ' ';
      if (space && spaced) {
        WorkbookText.write(out, text, written, at);
        out.write("<text:s/>");
        written = at + 1;
      }
      spaced = space;
    }
    WorkbookText.write(out, text, written, text.length());
    return this;
  }
}
