package keikaku.emit;

import java.io.IOException;
import java.io.OutputStream;
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

  void write(List<DataFile> files, OutputStream out) throws IOException {
    try (ZipWriter zip = new ZipWriter(out, date)) {
      for (DataFile file : files) {
        zip.add(folder + file.path().substring(DataFiles.FOLDER.length()), file::writeTo);
      }
    }
  }
}
