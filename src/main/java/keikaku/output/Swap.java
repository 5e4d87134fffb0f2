package keikaku.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Puts the {@code next} release in the place of the published folder, and that one aside as {@code
 * previous}. No system can replace a folder in one step, so a marker stands while it is done; when
 * the marker is found later, what was begun is taken back.
 */
class Swap {

  private static final String REPLACED = "replaces\n";
  private static final String FIRST = "first\n";

  final Destination destination;
  final Disk disk;

  Swap(Destination destination, Disk disk) {
    this.destination = destination;
    this.disk = disk;
  }

  /** The way that suits the folder: what is live once stays so. */
  static Swap of(Destination destination, Disk disk) throws IOException {
    return destination.live() || destination.isOurLink()
        ? new LiveSwap(destination, disk)
        : new Swap(destination, disk);
  }

  /** Swaps, or leaves everything as it was and throws. */
  void perform() throws IOException {
    try {
      mark();
      moveIfPresent(destination.previous(), destination.old());
      moveIfPresent(destination.folder(), destination.previous());
      moveIn();
      disk.syncFolder(destination.folder().getParent());
    } catch (IOException e) {
      recoverAfter(e);
      throw e;
    }
    clear();
  }

  /** Puts the new release in the place that has just become free. */
  void moveIn() throws IOException {
    disk.move(destination.next(), destination.folder());
  }

  private void mark() throws IOException {
    String kind = exists(destination.folder()) ? REPLACED : FIRST;
    disk.write(destination.marker(), kind.getBytes(StandardCharsets.UTF_8));
    disk.sync(destination.marker());
    disk.syncFolder(destination.workshop());
  }

  private void recoverAfter(IOException failure) {
    try {
      recover();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** The new release is in place: what is left over can as well be removed by the next build. */
  private void clear() {
    try {
      disk.delete(destination.marker());
      disk.deleteTree(destination.old());
    } catch (IOException e) {
      return;
    }
  }

  /** Makes good whatever an interrupted build has left: the folder is a whole release again. */
  void recover() throws IOException {
    if (exists(destination.marker())) {
      takeBack(Files.readString(destination.marker()).equals(FIRST));
      disk.delete(destination.marker());
    }
    disk.deleteTree(destination.next());
    disk.deleteTree(destination.old());
  }

  private void takeBack(boolean first) throws IOException {
    boolean done = exists(destination.folder()) && !exists(destination.next());
    if (done) {
      return;
    }
    if (!exists(destination.folder()) && !first) {
      moveIfPresent(destination.previous(), destination.folder());
    }
    if (!exists(destination.previous())) {
      moveIfPresent(destination.old(), destination.previous());
    }
  }

  private void moveIfPresent(Path from, Path to) throws IOException {
    if (exists(from)) {
      disk.move(from, to);
    }
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
