package keikaku.emit;

import java.util.zip.Deflater;

/** Lets the JDK's writer of ZIP files use our packer instead of the system's. */
final class PackingDeflater extends Deflater {

  private final Packer packer = new Packer();
  private byte[] input = new byte[0];
  private int start;
  private int left;
  private int given;
  private long read;
  private long written;
  private boolean isLast;
  private boolean isPacked;

  @Override
  public void setInput(byte[] bytes, int from, int length) {
    input = bytes;
    start = from;
    left = length;
  }

  @Override
  public boolean needsInput() {
    return left == 0 && isGiven();
  }

  @Override
  public void finish() {
    isLast = true;
  }

  @Override
  public boolean finished() {
    return isPacked && isGiven();
  }

  /** Whether the output has been given out. */
  private boolean isGiven() {
    return given == packer.output().size();
  }

  @Override
  public int deflate(byte[] to, int from, int length) {
    if (isGiven()) {
      pack();
    }
    int some = Math.min(length, packer.output().size() - given);
    packer.output().copy(given, to, from, some);
    given += some;
    written += some;
    return some;
  }

  private void pack() {
    packer.output().clear();
    given = 0;
    packer.take(input, start, left);
    read += left;
    left = 0;
    if (isLast && !isPacked) {
      packer.finish();
      isPacked = true;
    }
  }

  @Override
  public long getBytesRead() {
    return read;
  }

  @Override
  public long getBytesWritten() {
    return written;
  }

  @Override
  public void reset() {
    packer.reset();
    input = new byte[0];
    left = 0;
    given = 0;
    read = 0;
    written = 0;
    isLast = false;
    isPacked = false;
  }
}
