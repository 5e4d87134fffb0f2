package keikaku.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;

/** Every change this package makes on the disk, one method each, announced before it happens. */
public final class Disk {

  /** Hears of each change before it happens and may prevent it. */
  public interface Watch {

    /**
     * @param call the method of {@link Disk} that is about to act
     * @throws IOException to make the call fail
     */
    void before(String call, Path path) throws IOException;
  }

  private static final String HALT = "keikaku.haltAt";

  private final Watch watch;

  public Disk(Watch watch) {
    this.watch = watch;
  }

  /**
   * The disk as it is. Where the system property {@code keikaku.haltAt} is a number, the process
   * ends without any cleaning up before the change of that number: this is how tests prove that no
   * interruption breaks a published site.
   */
  public static Disk ofThisMachine() {
    int haltAt = Integer.getInteger(HALT, 0);
    AtomicInteger calls = new AtomicInteger();
    return new Disk(
        (call, path) -> {
          if (calls.incrementAndGet() == haltAt) {
            Runtime.getRuntime().halt(137);
          }
        });
  }

  void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      watch.before("createFolders", folder);
      Files.createDirectories(folder);
    }
  }

  void write(Path file, byte[] bytes) throws IOException {
    watch.before("write", file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }

  /** A new file, written as its bytes come. */
  OutputStream create(Path file) throws IOException {
    watch.before("write", file);
    return Channels.newOutputStream(
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
  }

  /** The same file under a second name; a copy where the file system knows no such thing. */
  void link(Path file, Path original) throws IOException {
    watch.before("link", file);
    try {
      Files.createLink(file, original);
    } catch (IOException | UnsupportedOperationException e) {
      copyUnwatched(original, file);
    }
  }

  void copy(Path original, Path file) throws IOException {
    watch.before("copy", file);
    copyUnwatched(original, file);
  }

  private static void copyUnwatched(Path original, Path file) throws IOException {
    Files.copy(original, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  /** A symbolic link; {@code goal} is as seen from the folder that the link will be in. */
  void linkTo(Path link, Path goal) throws IOException {
    watch.before("linkTo", link);
    Files.createSymbolicLink(link, goal);
  }

  /** Renames within one file system, in one step. */
  void move(Path from, Path to) throws IOException {
    watch.before("move", from);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path file) throws IOException {
    watch.before("delete", file);
    Files.deleteIfExists(file);
  }

  /** Removes a folder of ours and everything in it; links are removed, never followed. */
  void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    watch.before("deleteTree", folder);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Waits until a file's bytes would survive a power cut. */
  void sync(Path file) throws IOException {
    watch.before("sync", file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(false);
    }
  }

  /**
   * Waits until a folder's list of names would survive a power cut, where the system can do that.
   */
  void syncFolder(Path folder) throws IOException {
    watch.before("syncFolder", folder);
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(false);
    } catch (IOException e) {
      // Windows opens no folder as a file; it keeps its list of names in a journal anyway.
      if (!System.getProperty("os.name").startsWith("Windows")) {
        throw e;
      }
    }
  }
}
