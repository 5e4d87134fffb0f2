package keikaku.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import keikaku.diagnostic.Place;

/**
 * One ledger as it stands on the disk: a line for each thing, and lines that begin with {@code #}
 * for people.
 *
 * @param label how messages call it
 * @param lines all of them, as they were written
 */
record LedgerFile(Path path, String label, List<String> lines) {

  LedgerFile {
    lines = List.copyOf(lines);
  }

  /** A line that says something. */
  record Line(String text, Place place) {

    /** A part of the line; what it is about stands first. */
    String[] words(int most) {
      return text.strip().split("\\s+", most);
    }
  }

  /** Reads the file; one that is missing, or is no ordinary file, has no lines. */
  static LedgerFile read(Path path, String label) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return new LedgerFile(path, label, List.of());
    }
    byte[] bytes = Files.readAllBytes(path);
    if (bytes.length != Files.size(path)) {
      throw new FileSystemException(path.toString(), null, "changed while it was read");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new LedgerFile(path, label, text.lines().toList());
  }

  List<Line> entries() {
    List<Line> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).replace("\uFEFF", "");
      if (!text.isBlank() && !text.startsWith("#")) {
        int length = Math.max(1, text.codePointCount(0, text.length()));
        entries.add(new Line(text, new Place(label, i + 1, 1, length, text)));
      }
    }
    return entries;
  }

  /** Replaces the file by one with these lines, whole or not at all. */
  void write(List<String> lines) throws IOException {
    Files.createDirectories(path.getParent());
    Path making = path.resolveSibling("." + path.getFileName() + ".tmp");
    Files.writeString(making, String.join("\n", lines) + "\n");
    Files.move(making, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
