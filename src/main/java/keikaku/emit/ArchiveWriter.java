package keikaku.emit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import keikaku.model.Cover;

/**
 * Writes a ZIP file that has the same bytes everywhere: entries carry the date of the data, and are
 * stored as they are, since compression differs from one Java to the next.
 */
final class ArchiveWriter {

  private final String folder;
  private final LocalDateTime time;

  ArchiveWriter(Cover cover) {
    folder = cover.id() + "/";
    time = cover.updated().atStartOfDay();
  }

  byte[] write(List<DataFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (DataFile file : files) {
        zip.putNextEntry(entry(file));
        zip.write(file.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private ZipEntry entry(DataFile file) {
    CRC32 crc = new CRC32();
    crc.update(file.bytes());
    ZipEntry entry = new ZipEntry(folder + file.path().substring(DataFiles.FOLDER.length()));
    entry.setTimeLocal(time);
    entry.setSize(file.size());
    entry.setCrc(crc.getValue());
    return entry;
  }
}
