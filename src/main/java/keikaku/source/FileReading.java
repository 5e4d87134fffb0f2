package keikaku.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;

/** One file, and what was said about it while it was read. */
record FileReading(Optional<Document> document, List<Diagnostic> findings) {

  /**
   * Reads a file.
   *
   * @param path from the content folder, with {@code /}
   * @throws UncheckedIOException when the machine, not the content, is at fault
   */
  static FileReading of(FolderListing listing, String path, FileName name) {
    Report report = new Report();
    byte[] bytes = bytes(listing, path);
    Optional<Document> document = document(path, listing.label(path), name, bytes, report);
    return new FileReading(document, report.diagnostics());
  }

  /**
   * What bytes say; nothing where they cannot be read.
   *
   * @param label how the file is called in messages
   */
  static Optional<Document> document(
      String path, String label, FileName name, byte[] bytes, Report report) {
    return new TextDecoder(report)
        .decode(label, bytes)
        .filter(text -> new CharacterChecker(text, report).accepts())
        .map(text -> document(path, name, text, report));
  }

  private static Document document(String path, FileName name, SourceText text, Report report) {
    FrontMatter front = new FrontMatterReader(text, report).read();
    return new Document(
        path, name.identity(), name.language(), text, front.fields(), front.bodyLine());
  }

  private static byte[] bytes(FolderListing listing, String path) {
    try {
      return WholeFile.read(listing.folder().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean saysTheSameAs(FileReading other) {
    return document.isPresent()
        && other.document.isPresent()
        && document.get().text().hasSameWords(other.document.get().text());
  }
}
