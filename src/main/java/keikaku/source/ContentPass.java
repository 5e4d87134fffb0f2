package keikaku.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import keikaku.diagnostic.Report;

/**
 * Reads a content folder once. Unlike {@link ContentReader} it keeps nothing for another time: the
 * files about one thing are read when something is to be made of them, and given up when that is
 * made.
 */
public final class ContentPass {

  private final FolderListing listing;
  private final Speakers speakers;
  private final Inventory inventory;
  private final Optional<Written> plan;
  private final Report report;

  /**
   * @param report takes what is to be said about the files
   * @throws java.io.UncheckedIOException when the machine, not the content, is at fault
   */
  public ContentPass(Path folder, Report report) {
    this.report = report;
    listing = FolderListing.of(folder, ContentReader.label(folder));
    speakers = Speakers.of(listing);
    inventory = speakers.inventory(listing);
    listing.findings().forEach(report::addAll);
    report.addAll(speakers.twins());
    plan = plan();
  }

  private Optional<Written> plan() {
    Map<String, String> paths = new TreeMap<>();
    speakers
        .named()
        .forEach(
            (path, name) -> {
              if (name.identity().kind() == Kind.PLAN) {
                paths.put(name.language(), path);
              }
            });
    return read(Identity.of(Kind.PLAN, "plan"), paths);
  }

  /** What {@code plan.md} and its translations say, and what else there is. */
  public Content outline() {
    return new Content(plan.stream().toList(), inventory, listing.attachments());
  }

  /**
   * Makes something of the files about each thing, on all processors.
   *
   * @return what was made, in the order of the content
   */
  public <T> List<T> each(Function<Written, T> maker) {
    return List.copyOf(speakers.byIdentity().entrySet()).parallelStream()
        .map(one -> one.getKey().kind() == Kind.PLAN ? plan : read(one.getKey(), one.getValue()))
        .map(written -> written.map(maker).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Nothing where none of the files can be read, which is then reported. */
  private Optional<Written> read(Identity identity, Map<String, String> paths) {
    Map<String, Document> documents = new LinkedHashMap<>();
    paths.forEach(
        (language, path) -> {
          FileReading reading = FileReading.of(listing, path, new FileName(identity, language));
          if (!reading.findings().isEmpty()) {
            report.addAll(reading.findings());
          }
          reading.document().ifPresent(document -> documents.put(language, document));
        });
    return documents.isEmpty() ? Optional.empty() : Optional.of(Written.of(identity, documents));
  }
}
