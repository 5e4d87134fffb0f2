package keikaku.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/**
 * Reads the content folder: {@code content/actions/07.en.md} becomes a {@link Document}. Files are
 * independent of each other and read on all processors.
 */
public final class ContentReader {

  /** The longest text file, in bytes; far beyond anything that staff write by hand. */
  static final int MOST_BYTES = 1_000_000;

  private final Report report;

  public ContentReader(Report report) {
    this.report = report;
  }

  /**
   * @throws UncheckedIOException when the machine, not the content, is at fault
   */
  public Content read(Path folder) {
    FolderListing listing = FolderListing.of(folder, label(folder), report);
    Map<String, FileName> named = new TreeMap<>(listing.documents());
    refuseTwins(named, listing);
    List<Document> documents =
        named.entrySet().parallelStream()
            .flatMap(entry -> read(listing, entry.getKey(), entry.getValue()).stream())
            .toList();
    return new Content(documents, originals(named), listing.attachments());
  }

  /** How the folder is called in messages: as the caller named it, where that is portable. */
  private static String label(Path folder) {
    Path plain = folder.normalize();
    boolean portable =
        !plain.isAbsolute() && !plain.startsWith("..") && !plain.toString().isEmpty();
    Path shown = portable ? plain : folder.toAbsolutePath().normalize().getFileName();
    return shown == null ? "content" : shown.toString().replace('\\', '/');
  }

  private static Map<String, Identity> originals(Map<String, FileName> named) {
    Map<String, Identity> originals = new TreeMap<>();
    named.forEach(
        (path, name) -> {
          if (name.language().isEmpty()) {
            originals.put(path, name.identity());
          }
        });
    return originals;
  }

  private void refuseTwins(Map<String, FileName> named, FolderListing listing) {
    Map<FileName, String> seen = new java.util.HashMap<>();
    named.forEach(
        (path, name) -> {
          String twin = seen.putIfAbsent(name, path);
          if (twin != null) {
            report.add(
                Rule.FILE_ID_DUPLICATE,
                Place.ofFile(listing.label(path)),
                "id",
                name.identity().id(),
                "other",
                listing.label(twin));
          }
        });
    named.entrySet().removeIf(entry -> !seen.get(entry.getValue()).equals(entry.getKey()));
  }

  private Optional<Document> read(FolderListing listing, String path, FileName name) {
    return new TextDecoder(report)
        .decode(listing.label(path), bytes(listing.folder().resolve(path)))
        .filter(text -> new CharacterChecker(text, report).accepts())
        .map(text -> document(path, name, text));
  }

  private Document document(String path, FileName name, SourceText text) {
    FrontMatter front = new FrontMatterReader(text, report).read();
    return new Document(
        path, name.identity(), name.language(), text, front.fields(), front.bodyLine());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
