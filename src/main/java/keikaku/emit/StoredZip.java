package keikaku.emit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP file that has the same bytes everywhere: its parts carry the date of the data, and
 * are stored as they are, since compression differs from one Java to the next.
 */
public final class StoredZip implements Closeable {

  private final ZipOutputStream zip;
  private final LocalDateTime time;

  /**
   * What a part holds: the same each time it is written; a large one is written twice, so that it
   * never lies in memory whole.
   */
  @FunctionalInterface
  public interface Part {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param out is flushed when this is closed, and stays open
   * @param date the date of every part
   */
  public StoredZip(OutputStream out, LocalDate date) {
    zip = new ZipOutputStream(out);
    zip.setMethod(ZipOutputStream.STORED);
    time = date.atStartOfDay();
  }

  /**
   * Adds a part. Its size and checksum stand before it, so it is written for them first; only one
   * that is too large to be kept meanwhile is written a second time.
   */
  public void add(String name, Part part) throws IOException {
    Measure measure = new Measure();
    part.writeTo(measure);
    zip.putNextEntry(entry(name, measure.size, measure.crc.getValue()));
    if (measure.isKept()) {
      measure.kept.writeTo(zip);
    } else {
      part.writeTo(zip);
    }
    zip.closeEntry();
  }

  /** Adds a data file, which knows its size and checksum. */
  void add(String name, DataFile file) throws IOException {
    zip.putNextEntry(entry(name, file.size(), file.crc32()));
    file.writeTo(zip);
    zip.closeEntry();
  }

  /** Adds a part whose bytes are at hand. */
  public void add(String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    zip.putNextEntry(entry(name, bytes.length, crc.getValue()));
    zip.write(bytes);
    zip.closeEntry();
  }

  private ZipEntry entry(String name, long size, long crc) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    entry.setSize(size);
    entry.setCrc(crc);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** Takes down what is written, and keeps it unless it is large. */
  private static final class Measure extends OutputStream {

    private static final int LARGEST = 1 << 23;

    private final CRC32 crc = new CRC32();
    private ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 12);
    private long size;

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      crc.update(bytes, start, length);
      size += length;
      if (size > LARGEST) {
        kept = null;
      } else {
        kept.write(bytes, start, length);
      }
    }

    private boolean isKept() {
      return kept != null;
    }
  }
}
