package keikaku.emit;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file to be published.
 *
 * @param path below the published site, with {@code /}
 */
public record Artifact(String path, Content content) {

  public Artifact {
    Objects.requireNonNull(path);
    Objects.requireNonNull(content);
  }

  /**
   * A file that is made as a whole.
   *
   * @param content makes the bytes; may be called by any thread, once or more, always with the same
   *     result
   */
  public Artifact(String path, Supplier<byte[]> content) {
    this(path, Content.of(content));
  }

  /** A file whose bytes are already known. */
  public static Artifact of(String path, byte[] bytes) {
    return new Artifact(path, () -> bytes);
  }
}
