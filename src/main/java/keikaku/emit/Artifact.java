package keikaku.emit;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file to be published.
 *
 * @param path below the published site, with {@code /}
 * @param content makes the bytes; may be called by any thread, once or more, always with the same
 *     result
 */
public record Artifact(String path, Supplier<byte[]> content) {

  public Artifact {
    Objects.requireNonNull(path);
    Objects.requireNonNull(content);
  }

  /** A file whose bytes are already known. */
  public static Artifact of(String path, byte[] bytes) {
    return new Artifact(path, () -> bytes);
  }
}
