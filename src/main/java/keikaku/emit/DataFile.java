package keikaku.emit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file of open data, with what those who download it want to know. Its bytes are made when they
 * are first needed, and once only.
 */
public final class DataFile {

  private final String path;
  private final Form form;
  private final Optional<Table<?>> table;
  private final Once<byte[]> bytes;
  private final Once<String> sha256;

  private DataFile(String path, Form form, Optional<Table<?>> table, Supplier<byte[]> content) {
    this.path = Objects.requireNonNull(path);
    this.form = Objects.requireNonNull(form);
    this.table = Objects.requireNonNull(table);
    bytes = Once.of(content);
    sha256 = Once.of(() -> sha256(bytes.get()));
  }

  /** A file that presents one table. */
  public static DataFile of(String path, Form form, Table<?> table, Supplier<byte[]> content) {
    return new DataFile(path, form, Optional.of(table), content);
  }

  /** A file that presents the plan as a whole, or describes the others. */
  public static DataFile of(String path, Form form, Supplier<byte[]> content) {
    return new DataFile(path, form, Optional.empty(), content);
  }

  /** A file of text in UTF-8. */
  public static DataFile text(String path, Form form, Supplier<String> content) {
    return of(path, form, () -> content.get().getBytes(StandardCharsets.UTF_8));
  }

  /** Where it is published, from the top of the site ({@code data/actions.csv}). */
  public String path() {
    return path;
  }

  public Form form() {
    return form;
  }

  /** The table that it presents. */
  public Optional<Table<?>> table() {
    return table;
  }

  /** Its size in bytes. */
  public int size() {
    return bytes.get().length;
  }

  /** The SHA-256 of its bytes, in lower-case hexadecimal digits. */
  public String sha256() {
    return sha256.get();
  }

  /** Its content; not to be changed. */
  public byte[] bytes() {
    return bytes.get();
  }

  public Artifact toArtifact() {
    return new Artifact(path, bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
