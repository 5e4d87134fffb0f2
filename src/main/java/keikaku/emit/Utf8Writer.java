package keikaku.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Sends text on as UTF-8 in large pieces: whole strings are encoded several times faster. */
final class Utf8Writer extends Writer {

  private static final int PIECE = 1 << 14;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(PIECE);

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int sign) throws IOException {
    text.append((char) sign);
    sendIfLong();
  }

  @Override
  public void write(char[] signs, int start, int length) throws IOException {
    text.append(signs, start, length);
    sendIfLong();
  }

  @Override
  public void write(String signs) throws IOException {
    text.append(signs);
    sendIfLong();
  }

  @Override
  public void write(String signs, int start, int length) throws IOException {
    text.append(signs, start, start + length);
    sendIfLong();
  }

  @Override
  public Writer append(CharSequence signs) throws IOException {
    text.append(signs);
    sendIfLong();
    return this;
  }

  private void sendIfLong() throws IOException {
    if (text.length() >= PIECE) {
      send();
    }
  }

  /** Half a letter waits for its other half. */
  private void send() throws IOException {
    char last = text.charAt(text.length() - 1);
    if (Character.isHighSurrogate(last)) {
      text.setLength(text.length() - 1);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
    if (Character.isHighSurrogate(last)) {
      text.append(last);
    }
  }

  @Override
  public void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
