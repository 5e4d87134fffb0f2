package keikaku.bench.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that files are written to. */
record Folder(Path path) {

  void write(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
