package keikaku.emit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * What stands in a file: written as it is made, so that a large file never lies in memory whole. It
 * may be asked for by any thread, once or more, and is always the same.
 */
@FunctionalInterface
public interface Content extends Supplier<byte[]> {

  void writeTo(OutputStream out) throws IOException;

  /** All of it at once; for what is known to be small. */
  @Override
  default byte[] get() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Hears where the same bytes can be had from now on, so that they need not be made again.
   *
   * @param copy says {@link java.nio.file.NoSuchFileException} when it is no longer there
   */
  default void keptAs(Copy copy) {}

  /** The same bytes in another place. */
  @FunctionalInterface
  interface Copy {
    InputStream open() throws IOException;
  }

  /** Text on its way to a file. */
  @FunctionalInterface
  interface Text {
    void writeTo(Utf8Writer out) throws IOException;
  }

  /** Text in UTF-8. */
  static Content text(Text text) {
    return out -> {
      Utf8Writer writer = new Utf8Writer(out);
      text.writeTo(writer);
      writer.release();
    };
  }

  /** What is made as a whole. */
  static Content of(Supplier<byte[]> bytes) {
    return new Content() {
      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write(bytes.get());
      }

      @Override
      public byte[] get() {
        return bytes.get();
      }
    };
  }
}
