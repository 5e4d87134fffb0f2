package keikaku.emit.quality;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Has the first line of a file read, and compares what follows with what follows in another. */
final class SameRows extends OutputStream {

  private static final int PIECE = 1 << 15;

  private final CsvReader header;
  private final InputStream other;
  private byte[] expected = new byte[PIECE];
  private boolean below;
  private boolean same;

  /**
   * @param other is closed with this
   */
  SameRows(CsvReader header, InputStream other) throws IOException {
    this.header = header;
    this.other = new BufferedInputStream(other, PIECE);
    int sign = this.other.read();
    while (sign >= 0 && sign != '\n') {
      sign = this.other.read();
    }
    same = sign == '\n';
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    int end = start + length;
    int at = start;
    while (!below && at < end) {
      below = bytes[at++] == '\n';
    }
    header.write(bytes, start, at - start);
    if (same && at < end) {
      expected = expected.length < end - at ? new byte[end - at] : expected;
      int count = other.readNBytes(expected, 0, end - at);
      same = Arrays.equals(expected, 0, count, bytes, at, end);
    }
  }

  /**
   * Whether the other file has the same rows and no more; asked at the end.
   *
   * @throws IllegalArgumentException when the first line is no record
   */
  boolean isSame() throws IOException {
    header.close();
    return same && below && other.read() < 0;
  }

  @Override
  public void close() throws IOException {
    other.close();
  }
}
