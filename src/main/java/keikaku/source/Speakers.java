package keikaku.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/**
 * Which file speaks for what.
 *
 * @param named what the name of each file says, by its path, in order
 * @param twins what is to be said about files that nobody listens to
 */
record Speakers(Map<String, FileName> named, List<Diagnostic> twins) {

  /** Of two files with the same meaning, {@code 7.md} and {@code 07.md}, the first one speaks. */
  static Speakers of(FolderListing listing) {
    Report report = new Report();
    Map<FileName, String> seen = new HashMap<>(2 * listing.documents().size());
    Map<String, FileName> single = new LinkedHashMap<>(2 * listing.documents().size());
    listing
        .documents()
        .forEach(
            (path, name) -> {
              String twin = seen.putIfAbsent(name, path);
              if (twin == null) {
                single.put(path, name);
              } else {
                report.add(
                    Rule.FILE_ID_DUPLICATE,
                    Place.ofFile(listing.label(path)),
                    "id",
                    name.identity().id(),
                    "other",
                    listing.label(twin));
              }
            });
    return new Speakers(single, report.diagnostics());
  }

  /** What there is. */
  Inventory inventory(FolderListing listing) {
    Map<String, Identity> originals = new HashMap<>(2 * named.size());
    named.forEach(
        (path, name) -> {
          if (name.language().isEmpty()) {
            originals.put(path, name.identity());
          }
        });
    return new Inventory(originals, listing.attachments().keySet());
  }

  /** The paths of the files about each thing, by language tag, the first language's empty. */
  Map<Identity, Map<String, String>> byIdentity() {
    Map<Identity, Map<String, String>> paths = new LinkedHashMap<>();
    named.forEach(
        (path, name) ->
            paths
                .computeIfAbsent(name.identity(), identity -> new TreeMap<>())
                .put(name.language(), path));
    return paths;
  }
}
