package keikaku.emit;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
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
   * What a part holds: written twice, the same each time, so that it never lies in memory whole.
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

  /** Adds a part; its size and checksum stand before it, so it is written for them first. */
  public void add(String name, Part part) throws IOException {
    Measure measure = new Measure();
    CheckedOutputStream checked = new CheckedOutputStream(measure, new CRC32());
    part.writeTo(checked);
    zip.putNextEntry(entry(name, measure.size, checked.getChecksum().getValue()));
    part.writeTo(zip);
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

  /** Counts what is written, and keeps none of it. */
  private static final class Measure extends OutputStream {

    private long size;

    @Override
    public void write(int sign) {
      size++;
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      size += length;
    }
  }
}
