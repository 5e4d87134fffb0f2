package keikaku.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /**
   * A line that says something.
   *
   * @param number counted from 1
   */
  record Line(String file, int number, String text) {

    /** A part of the line; what it is about stands first. */
    String[] words(int most) {
      return text.strip().split("\\s+", most);
    }

    Place place() {
      return new Place(file, number, 1, Math.max(1, text.codePointCount(0, text.length())), text);
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

  /** One after another; a large ledger has more of them than should be kept. */
  Stream<Line> entries() {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new Line(label, i + 1, lines.get(i).replace("\uFEFF", "")))
        .filter(line -> !line.text().isBlank() && !line.text().startsWith("#"));
  }

  /** Replaces the file by one with these lines, whole or not at all. */
  void write(List<String> lines) throws IOException {
    Files.createDirectories(path.getParent());
    Path making = path.resolveSibling("." + path.getFileName() + ".tmp");
    Files.writeString(making, String.join("\n", lines) + "\n");
    Files.move(making, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
