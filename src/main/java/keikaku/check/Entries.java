package keikaku.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.source.Content;
import keikaku.source.Document;
import keikaku.source.Identity;
import keikaku.source.Kind;

/** The documents of a content folder, those about the same thing together. */
final class Entries {

  private final Map<Identity, Written> entries = new LinkedHashMap<>();
  private final Set<Identity> existing;

  private Entries(Content content) {
    existing = new HashSet<>(content.paths().values());
    Map<Identity, Map<String, Document>> grouped = new LinkedHashMap<>();
    for (Document document : content.documents()) {
      grouped
          .computeIfAbsent(document.identity(), identity -> new TreeMap<>())
          .put(document.language(), document);
    }
    grouped.forEach(
        (identity, documents) -> {
          Optional<Document> original = Optional.ofNullable(documents.remove(""));
          entries.put(identity, new Written(identity, original, documents));
        });
  }

  static Entries of(Content content) {
    return new Entries(content);
  }

  List<Written> of(Kind kind) {
    List<Written> found = new ArrayList<>(entries.values());
    found.removeIf(written -> written.identity().kind() != kind);
    return found;
  }

  /** The ids of a kind for which a first-language file exists, readable or not. */
  Set<String> ids(Kind kind) {
    Set<String> ids = new HashSet<>();
    for (Identity identity : existing) {
      if (identity.kind() == kind) {
        ids.add(identity.id());
      }
    }
    return ids;
  }

  /** For every round the ids of the actions with an evaluation in it, readable or not. */
  Map<String, Set<String>> judged() {
    Map<String, Set<String>> judged = new TreeMap<>();
    for (Identity identity : existing) {
      if (identity.kind() == Kind.EVALUATION) {
        judged.computeIfAbsent(identity.round(), round -> new HashSet<>()).add(identity.id());
      }
    }
    return judged;
  }

  /** The folder of a round, from the project's top. */
  String folderOf(String round) {
    return entries.values().stream()
        .filter(written -> written.identity().round().equals(round))
        .flatMap(
            written ->
                Stream.concat(
                    written.original().stream(), written.translations().values().stream()))
        .map(document -> document.text().file())
        .map(file -> file.substring(0, file.lastIndexOf('/')))
        .findFirst()
        .orElse("evaluations/" + round);
  }

  /** Whether a first-language file about this exists, readable or not. */
  boolean has(Identity identity) {
    return existing.contains(identity);
  }

  Set<Identity> existing() {
    return Set.copyOf(existing);
  }
}
