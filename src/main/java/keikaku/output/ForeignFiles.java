package keikaku.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the published folder and is not ours: it goes along into every new release. */
final class ForeignFiles {

  private final Path folder;
  private final Manifest ours;

  ForeignFiles(Path folder, Manifest ours) {
    this.folder = folder;
    this.ours = ours;
  }

  void copyTo(Path next, Disk disk) throws IOException, RefusedOutput {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<Path> known = known();
    for (Path path : everything()) {
      if (!known.contains(path)) {
        copy(path, next, disk);
      }
    }
  }

  private Set<Path> known() {
    Set<Path> known = new HashSet<>();
    known.add(folder);
    known.add(folder.resolve(Manifest.NAME));
    for (String file : ours.files().keySet()) {
      Path path = folder.resolve(file);
      while (known.add(path)) {
        path = path.getParent();
      }
    }
    return known;
  }

  private List<Path> everything() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }

  private void copy(Path path, Path next, Disk disk) throws IOException, RefusedOutput {
    Path goal = next.resolve(folder.relativize(path));
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        disk.createFolders(goal);
      } else if (!same(path, goal)) {
        disk.createFolders(goal.getParent());
        disk.copy(path, goal);
      }
    } catch (FileAlreadyExistsException e) {
      throw new RefusedOutput(RefusedOutput.Reason.TAKEN, path);
    }
  }

  private static boolean same(Path path, Path goal) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(goal)
        && Arrays.equals(Files.readAllBytes(path), Files.readAllBytes(goal));
  }
}
