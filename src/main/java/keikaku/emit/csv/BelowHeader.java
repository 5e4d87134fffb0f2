package keikaku.emit.csv;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on what follows the first line. */
final class BelowHeader extends OutputStream {

  private final OutputStream out;
  private boolean below;

  BelowHeader(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    int from = start;
    while (!below && from < start + length) {
      below = bytes[from++] == '\n';
    }
    out.write(bytes, from, start + length - from);
  }
}
