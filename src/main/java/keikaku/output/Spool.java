package keikaku.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import keikaku.output.Manifest.Seal;

/**
 * Takes in the bytes of one file after another. A file that is not large lies in memory until it is
 * known whether it is new; a large one goes to the disk as it comes.
 */
final class Spool extends OutputStream {

  private static final int LARGEST = 1 << 20;

  /** How much goes to the disk at a time; Java keeps as much room for it beside its heap. */
  private static final int PIECE = 1 << 16;

  private byte[] buffer = new byte[1 << 15];
  private int count;
  private long size;
  private Imprint imprint;
  private Opening opening;
  private OutputStream disk;
  private IOException failure;

  /** Where a large file goes. */
  interface Opening {
    OutputStream open() throws IOException;
  }

  /** Begins the next file. */
  void begin(Opening next) {
    count = 0;
    size = 0;
    imprint = new Imprint();
    opening = next;
    disk = null;
    failure = null;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    imprint.update(bytes, start, length);
    size += length;
    if (count + length > LARGEST) {
      send(bytes, start, length);
      return;
    }
    if (count + length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(LARGEST, Math.max(count + length, 2 * count)));
    }
    System.arraycopy(bytes, start, buffer, count, length);
    count += length;
  }

  private void send(byte[] bytes, int start, int length) throws IOException {
    try {
      if (disk == null) {
        disk = opening.open();
      }
      write(buffer, 0, count, disk);
      count = 0;
      write(bytes, start, length, disk);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private static void write(byte[] bytes, int start, int length, OutputStream to)
      throws IOException {
    for (int at = start; at < start + length; at += PIECE) {
      to.write(bytes, at, Math.min(PIECE, start + length - at));
    }
  }

  /** Ends the file, and says by what it is known. */
  Seal end() throws IOException {
    if (disk != null) {
      write(buffer, 0, count, disk);
      disk.close();
    }
    return new Seal(size, imprint.value());
  }

  /** Gives up the file. */
  void abandon() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  /** Whether the file went to the disk. */
  boolean isLarge() {
    return disk != null;
  }

  /** The bytes of a file that is not large. */
  byte[] bytes() {
    return Arrays.copyOf(buffer, count);
  }

  /** What the disk said, which writers on the way here may have wrapped in something else. */
  IOException failure() {
    return failure;
  }
}
