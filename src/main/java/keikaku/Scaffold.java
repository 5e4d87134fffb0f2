package keikaku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files for somebody to fill in.
 *
 * @param files their text by path from the folder they go to
 */
record Scaffold(Map<String, String> files) {

  Scaffold {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * Writes all of them; never over a file that is there.
   *
   * @throws WrongUsage when there is one; then nothing is written
   */
  void write(Path folder) throws IOException {
    for (String path : files.keySet()) {
      if (Files.exists(folder.resolve(path))) {
        throw new WrongUsage("new.exists", "path", path);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.toAbsolutePath().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }
}
