package keikaku.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts files into a folder without ever touching one that is there: where a file differs, the new
 * text goes beside it, with {@code .new} at the end of its name.
 */
public final class FolderWriter {

  private final Path folder;
  private final List<Path> made = new ArrayList<>();

  private FolderWriter(Path folder) {
    this.folder = folder;
  }

  /** What became of a file. */
  public enum Fate {
    /** It was not there, and is now. */
    CREATED,
    /** It was there with the same text. */
    SAME,
    /** It was there with another text; the new text lies beside it. */
    BESIDE
  }

  /**
   * A file after writing.
   *
   * @param path from the folder, with {@code /}; the path beside, where it went there
   * @param fate what became of it
   */
  public record Written(String path, Fate fate) {}

  /**
   * Writes all files, or none: when one cannot be written, those made in this run go again.
   *
   * @throws IOException when a file cannot be written, or a link leads out of the folder
   */
  public static List<Written> write(Path folder, List<ContentFile> files) throws IOException {
    FolderWriter writer = new FolderWriter(folder);
    try {
      List<Written> written = new ArrayList<>();
      for (ContentFile file : files) {
        written.add(writer.write(file));
      }
      return List.copyOf(written);
    } catch (IOException | RuntimeException e) {
      writer.takeBack();
      throw e;
    }
  }

  private Written write(ContentFile file) throws IOException {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    Path path = folder.resolve(file.path());
    makeFolders(path.getParent());
    if (isThere(path)) {
      return hasBytes(path, bytes)
          ? new Written(file.path(), Fate.SAME)
          : beside(file.path(), path, bytes);
    }
    create(path, bytes);
    return new Written(file.path(), Fate.CREATED);
  }

  private Written beside(String name, Path path, byte[] bytes) throws IOException {
    String ending = ".new";
    for (int i = 2; ; i++) {
      Path next = path.resolveSibling(path.getFileName() + ending);
      if (!isThere(next)) {
        create(next, bytes);
        return new Written(name + ending, Fate.BESIDE);
      }
      if (hasBytes(next, bytes)) {
        return new Written(name + ending, Fate.BESIDE);
      }
      ending = ".new" + i;
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean hasBytes(Path path, byte[] bytes) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  private void create(Path path, byte[] bytes) throws IOException {
    try (var stream =
        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      made.add(path);
      stream.write(bytes);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(path + " appeared while it was being written", e);
    }
  }

  /** Makes the folders above a file, none of them through a link. */
  private void makeFolders(Path parent) throws IOException {
    Path next = folder;
    make(next);
    for (Path part : folder.relativize(parent)) {
      next = next.resolve(part);
      if (!part.toString().isEmpty()) {
        make(next);
      }
    }
  }

  private void make(Path path) throws IOException {
    if (path.equals(folder) ? Files.isDirectory(path) : isFolder(path)) {
      return;
    }
    Files.createDirectories(path.equals(folder) ? path : path.toAbsolutePath());
    made.add(path);
  }

  private static boolean isFolder(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      throw new IOException(path + " is a symbolic link");
    }
    return Files.isDirectory(path);
  }

  private void takeBack() {
    for (int i = made.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(made.get(i));
      } catch (IOException e) {
        // What cannot be removed stays: it is new, complete or empty, and nobody's work.
        continue;
      }
    }
  }
}
