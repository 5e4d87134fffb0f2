package keikaku.emit;

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
 * are packed by a packer of our own, since the JDK's differs from one system to the next.
 */
public final class ZipWriter implements Closeable {

  private final Packed zip;
  private final LocalDateTime time;

  /** What a part holds. */
  @FunctionalInterface
  public interface Part {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param out is flushed when this is closed, and stays open
   * @param date the date of every part
   */
  public ZipWriter(OutputStream out, LocalDate date) {
    zip = new Packed(out);
    time = date.atStartOfDay();
  }

  /** Adds a part. */
  public void add(String name, Part part) throws IOException {
    zip.putNextEntry(entry(name));
    part.writeTo(zip);
    zip.closeEntry();
  }

  /** Adds a part that is stored as it is. */
  public void addStored(String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
    zip.end();
  }

  private static final class Packed extends ZipOutputStream {

    Packed(OutputStream out) {
      super(out);
      def.end();
      def = new PackingDeflater();
      buf = new byte[1 << 14];
    }

    void end() {
      def.end();
    }
  }
}
