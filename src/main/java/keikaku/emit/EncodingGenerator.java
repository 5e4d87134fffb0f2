package keikaku.emit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes JSON by Jackson, but encodes strings as {@link Utf8Writer} does: Jackson takes those that
 * are not in English sign by sign, which costs more than all the rest of a file.
 */
public final class EncodingGenerator extends JsonGeneratorDelegate {

  private static final Escapes ESCAPES = escapes();

  private final Encoded encoded = new Encoded();
  private final Utf8Writer writer = new Utf8Writer(encoded);

  /**
   * @param json writes to a stream of bytes
   */
  public EncodingGenerator(JsonGenerator json) {
    super(json);
  }

  /** RFC 8259, 7, in the letters that Jackson writes. */
  private static Escapes escapes() {
    return Escapes.controls()
        .with('\b', "\\b")
        .with('\t', "\\t")
        .with('\n', "\\n")
        .with('\f', "\\f")
        .with('\r', "\\r")
        .with('"', "\\\"")
        .with('\\', "\\\\");
  }

  @Override
  public JsonGenerator writeString(String text) {
    if (text == null) {
      return writeNull();
    }
    encoded.reset();
    if (encode(text)) {
      delegate.writeRawUTF8String(encoded.bytes(), 0, encoded.size());
    } else {
      delegate.writeString(text);
    }
    return this;
  }

  /** Half a letter alone has no bytes, but an escape, which Jackson knows. */
  private boolean encode(String text) {
    try {
      writer.write(text, 0, text.length(), ESCAPES);
      return writer.flushWhole();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  @Override
  public void close() {
    super.close();
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static final class Encoded extends ByteArrayOutputStream {

    Encoded() {
      super(1 << 10);
    }

    /** What has been written, and more behind it. */
    byte[] bytes() {
      return buf;
    }
  }
}
