package keikaku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.emit.Artifact;

/**
 * The staff handbook, as {@code mvn site} made it, published in a folder of the site.
 *
 * @param artifacts its files, by path
 */
record HandbookFiles(List<Artifact> artifacts) {

  private static final String FOLDER = "handbook/";

  static Optional<HandbookFiles> read(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return Optional.of(
          new HandbookFiles(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> artifact(folder.get(), file))
                  .sorted((one, other) -> one.path().compareTo(other.path()))
                  .toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Artifact artifact(Path folder, Path file) {
    String path = FOLDER + folder.relativize(file).toString().replace('\\', '/');
    return new Artifact(path, () -> bytes(file));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the site that it stands in, with a final slash. */
  String top() {
    return FOLDER;
  }

  static boolean contain(Artifact artifact) {
    return contain(artifact.path());
  }

  static boolean contain(String path) {
    return path.startsWith(FOLDER);
  }
}
