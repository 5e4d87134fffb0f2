package keikaku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keikaku.output.RefusedOutput.Reason;

/** Refuses to replace a folder that somebody would miss. */
final class DestinationChecker {

  /** What a repository keeps in a folder only so that the folder exists. */
  private static final Set<String> PLACEHOLDERS = Set.of(".gitignore", ".gitkeep");

  private final Path folder;

  DestinationChecker(Path folder) {
    this.folder = folder;
  }

  /** What can be told without looking into the folder. */
  void checkPlace(Destination destination) throws IOException, RefusedOutput {
    refuseIf(folder.getParent() == null, Reason.ROOT);
    refuseIf(!Files.isDirectory(folder.getParent()), Reason.NOWHERE);
    refuseIf(Files.isSymbolicLink(folder) && !destination.isOurLink(), Reason.LINK);
    refuseIf(exists() && !Files.isDirectory(folder), Reason.FILE);
    Path real = folder.getParent().toRealPath().resolve(folder.getFileName());
    refuseIf(real(Path.of(System.getProperty("user.home"))).startsWith(real), Reason.HOME);
    refuseIf(real(destination.top()).startsWith(real), Reason.SOURCE);
    for (Path source : destination.sources()) {
      Path realSource = real(source);
      refuseIf(realSource.startsWith(real) || real.startsWith(realSource), Reason.SOURCE);
    }
    refuseIf(exists() && isMount(), Reason.MOUNT);
  }

  /** What stands in the folder: nothing, or a release of ours. */
  void checkContents() throws IOException, RefusedOutput {
    if (!exists()) {
      return;
    }
    refuseIf(Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS), Reason.REPOSITORY);
    if (Manifest.of(folder).isEmpty()) {
      refuseIf(names().stream().anyMatch(name -> !PLACEHOLDERS.contains(name)), Reason.FOREIGN);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private boolean exists() {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isMount() throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    return !Files.getAttribute(folder, "unix:dev")
        .equals(Files.getAttribute(folder.getParent(), "unix:dev"));
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }

  private void refuseIf(boolean fault, Reason reason) throws RefusedOutput {
    if (fault) {
      throw new RefusedOutput(reason, folder);
    }
  }
}
