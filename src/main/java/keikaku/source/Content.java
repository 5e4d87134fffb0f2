package keikaku.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that lies in the content folder.
 *
 * @param entries the files that could be read, those about the same thing together
 * @param inventory what exists and can be referred to
 * @param attachments pictures and other files to be published as they are, by path
 */
public record Content(List<Written> entries, Inventory inventory, Map<String, Path> attachments) {

  public Content {
    entries = List.copyOf(entries);
    attachments = Map.copyOf(attachments);
  }

  /** The entries of one kind. */
  public List<Written> of(Kind kind) {
    return entries.stream().filter(written -> written.identity().kind() == kind).toList();
  }

  /** The first entry of a kind. */
  public Optional<Written> first(Kind kind) {
    return entries.stream().filter(written -> written.identity().kind() == kind).findFirst();
  }

  /** Every file that could be read. */
  public List<Document> documents() {
    return entries.stream().flatMap(Written::documents).toList();
  }
}
