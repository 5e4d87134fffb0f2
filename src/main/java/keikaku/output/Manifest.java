package keikaku.output;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a release consists of: every file of ours with its size and checksum. It is published with
 * the release, and only what it names is ever replaced or removed.
 *
 * @param files by path from the site's top, with {@code /}
 */
public record Manifest(SortedMap<String, Seal> files) {

  /** The manifest's own name in the published folder. */
  public static final String NAME = ".keikaku-manifest";

  private static final String HEAD = "keikaku-manifest 2";

  private static final Pattern IMPRINT = Pattern.compile("[0-9a-f]{16}(?:[0-9a-f]{48})?");
  private static final Pattern SIZE = Pattern.compile("\\d{1,18}");

  /** The first form had SHA-256, which no file here is known by any more. */
  private static final String FORMER_HEAD = "keikaku-manifest 1";

  /**
   * By what a file is known.
   *
   * @param bytes its size
   * @param imprint two checksums of its bytes
   */
  public record Seal(long bytes, long imprint) {

    static Seal of(byte[] bytes) {
      Imprint imprint = new Imprint();
      imprint.update(bytes, 0, bytes.length);
      return new Seal(bytes.length, imprint.value());
    }

    static Seal of(Path file) throws IOException {
      try (SeekableByteChannel channel = Files.newByteChannel(file)) {
        return new Seal(channel.size(), Imprint.of(channel));
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Seal seal && bytes == seal.bytes && imprint == seal.imprint;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(imprint);
    }

    private String digits() {
      return HexFormat.of().toHexDigits(imprint);
    }
  }

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  static Manifest of(Map<String, Seal> files) {
    return new Manifest(new TreeMap<>(files));
  }

  /** The manifest of a published folder; nothing where there is none that we could have written. */
  public static Optional<Manifest> of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (text.getBytes(StandardCharsets.UTF_8).length != Files.size(file)) {
        // Half a manifest would be taken for one of fewer files.
        throw new FileSystemException(file.toString(), null, "changed while it was read");
      }
      return parse(text);
    } catch (NoSuchFileException | java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Manifest> parse(String text) {
    String[] lines = text.split("\n", -1);
    boolean known = lines[0].equals(HEAD) || lines[0].equals(FORMER_HEAD);
    if (!known || !text.endsWith("\n")) {
      return Optional.empty();
    }
    TreeMap<String, Seal> files = new TreeMap<>();
    for (int i = 1; i < lines.length - 1; i++) {
      String[] parts = lines[i].split(" ", 3);
      if (parts.length < 3
          || !IMPRINT.matcher(parts[0]).matches()
          || !SIZE.matcher(parts[1]).matches()) {
        return Optional.empty();
      }
      long imprint = Long.parseUnsignedLong(parts[0].substring(0, 16), 16);
      files.put(parts[2], new Seal(Long.parseLong(parts[1]), imprint));
    }
    return Optional.of(new Manifest(files));
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    files.forEach(
        (path, seal) ->
            text.append(seal.digits())
                .append(' ')
                .append(seal.bytes())
                .append(' ')
                .append(path)
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The first file that a folder lacks or has in another size or with other bytes; nothing where
   * the folder holds the release whole.
   */
  public Optional<String> firstFault(Path folder) throws IOException {
    for (Map.Entry<String, Seal> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          || !Seal.of(path).equals(file.getValue())) {
        return Optional.of(file.getKey());
      }
    }
    return Optional.empty();
  }

  /** A file of a published folder, where it is still as it was published. */
  public Optional<byte[]> read(Path folder, String file) throws IOException {
    Seal seal = files.get(file);
    Path path = folder.resolve(file);
    if (seal == null || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(path);
    return Seal.of(bytes).equals(seal) ? Optional.of(bytes) : Optional.empty();
  }
}
