package keikaku.emit.ods;

import java.io.IOException;
import java.io.Writer;
import keikaku.emit.Content;
import keikaku.emit.StoredZip.Part;

/** Writes XML as it goes: tags are given in whole, text and values of attributes are escaped. */
final class XmlWriter {

  private final Writer out;

  private XmlWriter(Writer out) {
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

  /** Writes markup as it is. */
  XmlWriter raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes an attribute, with the space before it. */
  XmlWriter attribute(String name, String value) throws IOException {
    raw(" ").raw(name).raw("=\"");
    escaped(value, 0, value.length());
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
    int written = 0;
    boolean spaced = true;
    for (int at = 0; at < text.length(); at++) {
      boolean space = text.charAt(at) == ' ';
      if (space && spaced) {
        escaped(text, written, at);
        out.write("<text:s/>");
        written = at + 1;
      }
      spaced = space;
    }
    escaped(text, written, text.length());
    return this;
  }

  /** Most text needs no escapes, and is passed on in one piece. */
  private void escaped(String text, int start, int end) throws IOException {
    int written = start;
    for (int at = start; at < end; at++) {
      String escape = escape(text.charAt(at));
      if (escape != null) {
        out.write(text, written, at - written);
        out.write(escape);
        written = at + 1;
      }
    }
    out.write(text, written, end - written);
  }

  private static String escape(char sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      // XML has no place for these two.
      case '\uFFFE', '\uFFFF' -> "\uFFFD";
      default -> null;
    };
  }
}
