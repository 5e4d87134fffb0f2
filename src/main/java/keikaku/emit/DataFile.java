package keikaku.emit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file of open data, with what those who download it want to know. It is made when it is first
 * needed; a large one is made again, or read where it was written, when it is needed again.
 */
public final class DataFile {

  /** How much is read back at a time. */
  private static final int PIECE = 1 << 15;

  private final String path;
  private final Form form;
  private final Optional<Table<?>> table;
  private final Content making;
  private volatile Facts facts;
  private volatile Optional<Content.Copy> copy = Optional.empty();

  private DataFile(String path, Form form, Optional<Table<?>> table, Content making) {
    this.path = Objects.requireNonNull(path);
    this.form = Objects.requireNonNull(form);
    this.table = Objects.requireNonNull(table);
    this.making = Objects.requireNonNull(making);
  }

  /** A file that presents one table. */
  public static DataFile of(String path, Form form, Table<?> table, Content content) {
    return new DataFile(path, form, Optional.of(table), content);
  }

  /** A file that presents one table, made as a whole. */
  public static DataFile of(String path, Form form, Table<?> table, Supplier<byte[]> content) {
    return of(path, form, table, Content.of(content));
  }

  /** A file that presents the plan as a whole, or describes the others. */
  public static DataFile of(String path, Form form, Content content) {
    return new DataFile(path, form, Optional.empty(), content);
  }

  /** A file that presents the plan as a whole, or describes the others, made as a whole. */
  public static DataFile of(String path, Form form, Supplier<byte[]> content) {
    return of(path, form, Content.of(content));
  }

  /** A file of text in UTF-8. */
  public static DataFile text(String path, Form form, Supplier<String> content) {
    return of(path, form, Content.text(out -> out.write(content.get())));
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
  public long size() {
    return facts().size();
  }

  /** The SHA-256 of its bytes, in lower-case hexadecimal digits. */
  public String sha256() {
    return facts().sha256();
  }

  private Facts facts() {
    if (facts == null) {
      try {
        writeTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return facts;
  }

  /** Writes its content; the facts of it are taken down the first time. */
  public void writeTo(OutputStream out) throws IOException {
    if (facts == null && makeFirst(out)) {
      return;
    }
    if (facts.bytes() != null) {
      out.write(facts.bytes());
      return;
    }
    Optional<InputStream> kept = kept();
    if (kept.isEmpty()) {
      making.writeTo(out);
      return;
    }
    try (InputStream in = kept.get()) {
      byte[] some = new byte[PIECE];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        out.write(some, 0, count);
      }
    }
  }

  /** Others wait meanwhile; whether it had not been made by another thread before. */
  private synchronized boolean makeFirst(OutputStream out) throws IOException {
    if (facts != null) {
      return false;
    }
    Facts.Taker taker = new Facts.Taker(out);
    making.writeTo(taker);
    facts = taker.facts();
    return true;
  }

  /** Its content, to be read and closed. */
  public InputStream open() throws IOException {
    return openAtHand().orElseGet(() -> new ByteArrayInputStream(making.get()));
  }

  /** Its content, unless that would have to be made again. */
  public Optional<InputStream> openAtHand() throws IOException {
    byte[] small = facts().bytes();
    return small == null ? kept() : Optional.of(new ByteArrayInputStream(small));
  }

  private Optional<InputStream> kept() throws IOException {
    try {
      return copy.isEmpty() ? Optional.empty() : Optional.of(copy.get().open());
    } catch (NoSuchFileException e) {
      // The release that it was written for has been moved to its place.
      return Optional.empty();
    }
  }

  /** Its content as a whole, for files that are small; not to be changed. */
  public byte[] bytes() {
    byte[] small = facts().bytes();
    return small != null ? small : making.get();
  }

  public Artifact toArtifact() {
    return new Artifact(
        path,
        new Content() {
          @Override
          public void writeTo(OutputStream out) throws IOException {
            DataFile.this.writeTo(out);
          }

          @Override
          public byte[] get() {
            return bytes();
          }

          @Override
          public void keptAs(Copy kept) {
            copy = Optional.of(kept);
          }
        });
  }
}
