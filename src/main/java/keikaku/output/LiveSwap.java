package keikaku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Swaps a folder that a web server shows meanwhile: the folder is a symbolic link to the release,
 * and one step lets it lead to the next. Releases keep their names while anybody may still be on
 * the way to a file of theirs; {@code previous} is a link as well. Only the step from an ordinary
 * folder to a link is the ordinary swap.
 */
final class LiveSwap extends Swap {

  LiveSwap(Destination destination, Disk disk) {
    super(destination, disk);
  }

  @Override
  void perform() throws IOException {
    if (!destination.isOurLink()) {
      super.perform();
      return;
    }
    Path present = Files.readSymbolicLink(destination.folder()).getFileName();
    moveIn();
    disk.syncFolder(destination.folder().getParent());
    keep(present);
  }

  /** The new release is being shown: what is left over can as well be removed by the next build. */
  private void keep(Path present) {
    try {
      if (!Files.isSymbolicLink(destination.previous()) && exists(destination.previous())) {
        disk.move(destination.previous(), destination.old());
      }
      lead(destination.previous(), destination.workshop().relativize(released(present)));
      removeOthers();
      disk.deleteTree(destination.old());
    } catch (IOException e) {
      return;
    }
  }

  @Override
  void moveIn() throws IOException {
    disk.createFolders(destination.releases());
    Path release = released(Path.of("" + following()));
    disk.move(destination.next(), release);
    disk.syncFolder(destination.releases());
    lead(destination.folder(), destination.folder().getParent().relativize(release));
  }

  private Path released(Path name) {
    return destination.releases().resolve(name);
  }

  private int following() throws IOException {
    return names().stream().mapToInt(Integer::parseInt).max().orElse(0) + 1;
  }

  private List<String> names() throws IOException {
    if (!exists(destination.releases())) {
      return List.of();
    }
    try (Stream<Path> releases = Files.list(destination.releases())) {
      return releases
          .map(release -> release.getFileName().toString())
          .filter(name -> name.matches("[0-9]{1,9}"))
          .toList();
    }
  }

  /** Lets a link lead elsewhere, in one step. */
  private void lead(Path link, Path goal) throws IOException {
    disk.delete(making());
    disk.linkTo(making(), goal);
    disk.move(making(), link);
  }

  private Path making() {
    return destination.workshop().resolve("link");
  }

  @Override
  void recover() throws IOException {
    super.recover();
    disk.delete(making());
    removeOthers();
  }

  /** Removes the releases that no link leads to any more. */
  private void removeOthers() throws IOException {
    Set<String> others = new TreeSet<>(names());
    for (Path link : List.of(destination.folder(), destination.previous())) {
      if (Files.isSymbolicLink(link)) {
        others.remove(Files.readSymbolicLink(link).getFileName().toString());
      }
    }
    for (String other : others) {
      disk.deleteTree(destination.releases().resolve(other));
    }
  }
}
