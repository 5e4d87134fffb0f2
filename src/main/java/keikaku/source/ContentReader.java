package keikaku.source;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;

/**
 * Reads the content folder: {@code content/actions/07.en.md} becomes a {@link Document}. Files are
 * independent of each other and read on all processors; when some have changed, only those are read
 * again, and what they turn out to say as before stays the same object.
 */
public final class ContentReader {

  /** The longest text file, in bytes; far beyond anything that staff write by hand. */
  static final int MOST_BYTES = 1_000_000;

  private final Path folder;
  private final Map<String, FileReading> readings = new HashMap<>();
  private final Map<String, List<Diagnostic>> findings = new TreeMap<>();
  private FolderListing listing;
  private Map<String, FileName> named = Map.of();
  private List<Diagnostic> twins = List.of();
  private Inventory inventory = new Inventory(Map.of(), Set.of());
  private List<Written> entries = List.of();
  private Map<Identity, Integer> places = Map.of();

  public ContentReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Everything in a folder.
   *
   * @throws UncheckedIOException when the machine, not the content, is at fault
   */
  public static Content read(Path folder, Report report) {
    return new ContentReader(folder).read(report);
  }

  /** Reads every file. */
  public Content read(Report report) {
    listing = FolderListing.of(folder, label(folder));
    sortOut();
    return content(named.keySet(), true, report);
  }

  /**
   * Reads what has changed since the last time.
   *
   * @param changed files and folders below the content folder that are new, different or gone
   */
  public Content readAgain(Collection<Path> changed, Report report) {
    if (listing == null || changed.contains(folder)) {
      return read(report);
    }
    Set<String> stale = new LinkedHashSet<>();
    boolean moved = false;
    for (Path one : changed) {
      String path = folder.relativize(one).toString().replace('\\', '/');
      moved |= listing.lookAgain(path);
      stale.addAll(listing.documentsBelow(path));
    }
    if (moved) {
      sortOut();
      stale.addAll(named.keySet().stream().filter(path -> !readings.containsKey(path)).toList());
    }
    stale.retainAll(named.keySet());
    return content(stale, moved, report);
  }

  /** Whether a file of this name is passed over wherever it lies: a note, or what is left over. */
  public static boolean passesOver(String name) {
    return Unwanted.named(name).isPresent();
  }

  /** How the folder is called in messages: as the caller named it, where that is portable. */
  public static String label(Path folder) {
    Path plain = folder.normalize();
    boolean portable =
        !plain.isAbsolute() && !plain.startsWith("..") && !plain.toString().isEmpty();
    Path shown = portable ? plain : folder.toAbsolutePath().normalize().getFileName();
    return shown == null ? "content" : shown.toString().replace('\\', '/');
  }

  /** Finds out which file speaks for what, after some have come or gone. */
  private void sortOut() {
    Speakers speakers = Speakers.of(listing);
    named = speakers.named();
    twins = speakers.twins();
    Inventory newest = speakers.inventory(listing);
    inventory = newest.equals(inventory) ? inventory : newest;
    readings.keySet().retainAll(named.keySet());
    findings.keySet().retainAll(named.keySet());
  }

  private Content content(Collection<String> stale, boolean moved, Report report) {
    List<String> paths = List.copyOf(stale);
    List<FileReading> read =
        paths.parallelStream().map(path -> FileReading.of(listing, path, named.get(path))).toList();
    boolean regroup = moved;
    List<Document> changed = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      FileReading before = readings.get(paths.get(i));
      FileReading after = read.get(i);
      if (before == null || !after.saysTheSameAs(before)) {
        keep(paths.get(i), after);
        after.document().ifPresent(changed::add);
        regroup |= before == null || before.document().isPresent() != after.document().isPresent();
      }
    }
    if (regroup) {
      group();
    } else {
      replace(changed);
    }
    listing.findings().forEach(report::addAll);
    report.addAll(twins);
    findings.values().forEach(report::addAll);
    return new Content(entries, inventory, listing.attachments());
  }

  private void keep(String path, FileReading reading) {
    readings.put(path, reading);
    if (reading.findings().isEmpty()) {
      findings.remove(path);
    } else {
      findings.put(path, reading.findings());
    }
  }

  private void group() {
    Map<Identity, Map<String, Document>> grouped = new LinkedHashMap<>();
    named.forEach(
        (path, name) ->
            readings
                .get(path)
                .document()
                .ifPresent(
                    document ->
                        grouped
                            .computeIfAbsent(name.identity(), identity -> new TreeMap<>())
                            .put(name.language(), document)));
    Map<Identity, Integer> order = new HashMap<>();
    List<Written> all = new ArrayList<>();
    grouped.forEach(
        (identity, documents) -> {
          order.put(identity, all.size());
          Written now = Written.of(identity, documents);
          Integer before = places.get(identity);
          all.add(before != null && entries.get(before).equals(now) ? entries.get(before) : now);
        });
    places = order;
    entries = List.copyOf(all);
  }

  private void replace(List<Document> changed) {
    if (!changed.isEmpty()) {
      List<Written> all = new ArrayList<>(entries);
      for (Document document : changed) {
        int place = places.get(document.identity());
        all.set(place, all.get(place).with(document));
      }
      entries = List.copyOf(all);
    }
  }

  /**
   * The same file with other words in it, as it was at another time.
   *
   * @return nothing where those words cannot be read
   */
  public static Optional<Document> version(Document document, byte[] bytes) {
    Report unheard = new Report();
    FileName name = new FileName(document.identity(), document.language());
    return FileReading.document(document.path(), document.text().file(), name, bytes, unheard);
  }
}
