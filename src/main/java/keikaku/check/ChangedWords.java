package keikaku.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import keikaku.diagnostic.Report;
import keikaku.prose.LinkTargets;
import keikaku.prose.ProseReader;
import keikaku.source.Content;
import keikaku.source.ContentReader;
import keikaku.source.Document;
import keikaku.source.Inquiry;
import keikaku.source.Mapping;
import keikaku.source.Scalar;
import keikaku.source.Written;

/**
 * Says in which words an original differs from what a translation was made from. The stamp of a
 * translation tells whether an older version of the file is that one.
 */
public final class ChangedWords {

  private final Path folder;
  private final Function<Path, Stream<byte[]>> versions;
  private Content content;
  private ProseReader prose;

  /**
   * @param versions the older versions of a file, newest first; none where they are not kept
   */
  public ChangedWords(Path folder, Function<Path, Stream<byte[]>> versions) {
    this.folder = folder;
    this.versions = versions;
  }

  /** Reads the content when it is first asked about. */
  private void read() {
    if (content == null) {
      content = ContentReader.read(folder, new Report());
      prose = new ProseReader(new LinkTargets(new Inquiry(content.inventory())), new Report());
    }
  }

  /**
   * @param original the first-language file as messages call it
   * @param language of the translation
   */
  public List<Change> in(String original, String language) {
    read();
    for (Written written : content.entries()) {
      Optional<Document> document =
          written.original().filter(one -> one.text().file().equals(original));
      Optional<String> stamp =
          Optional.ofNullable(written.translations().get(language)).flatMap(ChangedWords::stamp);
      if (document.isPresent() && stamp.isPresent()) {
        return changes(document.get(), stamp.get());
      }
    }
    return List.of();
  }

  private static Optional<String> stamp(Document translation) {
    return translation
        .front()
        .flatMap(front -> front.value("translation"))
        .filter(Mapping.class::isInstance)
        .flatMap(node -> ((Mapping) node).value("of"))
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text());
  }

  private List<Change> changes(Document document, String stamp) {
    Fingerprint now = fingerprint(document);
    try (Stream<byte[]> older = versions.apply(folder.resolve(document.path()))) {
      return older
          .flatMap(bytes -> ContentReader.version(document, bytes).stream())
          .filter(version -> version.front().isPresent())
          .map(this::fingerprint)
          .filter(version -> version.stamp().equals(stamp))
          .findFirst()
          .map(now::since)
          .orElseGet(() -> now.since(stamp));
    }
  }

  private Fingerprint fingerprint(Document document) {
    return Fingerprint.of(
        document.identity().kind(), document.front().orElseThrow(), prose.read(document).prose());
  }
}
