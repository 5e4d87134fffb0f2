package keikaku.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a second build away from the same folder. The system lets go of the lock when the process
 * ends, however it ends, so that there is none to clear away by hand.
 */
final class BuildLock implements AutoCloseable {

  /** Far beyond what the file says, so that others may read it on every system. */
  private static final long REGION = Long.MAX_VALUE - 1;

  private static final int LONGEST_NOTE = 200;

  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws OutputInUse when another build holds the lock
   */
  static BuildLock take(Path file) throws IOException, OutputInUse {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (locked(channel)) {
      channel.truncate(0).write(note(), 0);
      return new BuildLock(channel);
    }
    try (channel) {
      throw OutputInUse.by(read(channel));
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(REGION, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static ByteBuffer note() {
    String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    String note = ProcessHandle.current().pid() + " " + since + "\n";
    return ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer note = ByteBuffer.allocate(LONGEST_NOTE);
    channel.read(note, 0);
    return new String(note.array(), 0, note.position(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
