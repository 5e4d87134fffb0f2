package keikaku.emit;

import java.util.List;

/** Writes checksums the way {@code sha256sum --check} reads them, in the data folder. */
final class ChecksumWriter {

  String write(List<DataFile> files) {
    StringBuilder lines = new StringBuilder();
    for (DataFile file : files) {
      String name = file.path().substring(DataFiles.FOLDER.length());
      lines.append(file.sha256()).append("  ").append(name).append('\n');
    }
    return lines.toString();
  }
}
