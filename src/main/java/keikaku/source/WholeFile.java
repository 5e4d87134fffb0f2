package keikaku.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as wholes or not at all: half a file is never taken for its content. */
public final class WholeFile {

  /** The reason given when a file turns out to be shorter or longer than what was read of it. */
  public static final String CHANGED = "changed while it was read";

  private WholeFile() {}

  /**
   * The bytes of a file.
   *
   * @throws FileSystemException with the reason {@link #CHANGED} when reading ended too early, or
   *     somebody was just writing the file
   */
  public static byte[] read(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        continue;
      }
      if (bytes.hasRemaining() || channel.size() != bytes.capacity()) {
        throw new FileSystemException(file.toString(), null, CHANGED);
      }
      return bytes.array();
    }
  }
}
