package keikaku.emit.xlsx;

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
              out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
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

  /** Writes text, as it may stand between tags and in a quoted attribute. */
  XmlWriter text(String text) throws IOException {
    WorkbookText.write(out, text, 0, text.length());
    return this;
  }
}
