package keikaku.emit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import keikaku.model.Cover;

/** Packs data files into one, in a folder that is named after the plan. */
final class ArchiveWriter {

  private final String folder;
  private final LocalDate date;

  ArchiveWriter(Cover cover) {
    folder = cover.id() + "/";
    date = cover.updated();
  }

  byte[] write(List<DataFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (StoredZip zip = new StoredZip(bytes, date)) {
      for (DataFile file : files) {
        zip.add(folder + file.path().substring(DataFiles.FOLDER.length()), file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
