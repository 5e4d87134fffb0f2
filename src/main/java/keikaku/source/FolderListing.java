package keikaku.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** What lies in the content folder, sorted by what each file's name says it is. */
final class FolderListing extends SimpleFileVisitor<Path> {

  private static final int MOST_ATTACHMENT_BYTES = 20_000_000;

  /** What the tool itself remembers among the content; not read as content. */
  private static final Set<String> LEDGERS =
      Set.of("published/addresses.txt", "published/columns.txt");

  /** Names and kinds of files that can be published without harm; nothing that runs. */
  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "(?:[a-z0-9][a-z0-9_-]*/)++[a-z0-9][a-z0-9._-]*"
              + "\\.(?:png|jpe?g|gif|webp|avif|pdf|csv|txt|xlsx|docx)");

  private final Path folder;
  private final String label;
  private final NavigableMap<String, FileName> documents = new TreeMap<>();
  private final NavigableMap<String, Path> attachments = new TreeMap<>();
  private final NavigableMap<String, List<Diagnostic>> findings = new TreeMap<>();

  private FolderListing(Path folder, String label) {
    this.folder = folder;
    this.label = label;
  }

  static FolderListing of(Path folder, String label) {
    try {
      FolderListing listing = new FolderListing(folder.toRealPath(), label);
      Files.walkFileTree(listing.folder, listing);
      return listing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies at one place of the folder. */
  private record Part(Map<String, FileName> documents, Map<String, Path> attachments) {}

  /**
   * Looks again at a file or folder that may be new, different or gone.
   *
   * @param path from the content folder, with {@code /}
   * @return whether something has come or gone
   */
  boolean lookAgain(String path) {
    Part before = part(path);
    forget(path);
    Path place = folder.resolve(path);
    try {
      if (!isHidden(path) && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(place, this);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !part(path).equals(before);
  }

  private Part part(String path) {
    return new Part(new TreeMap<>(below(documents, path)), new TreeMap<>(below(attachments, path)));
  }

  private void forget(String path) {
    below(documents, path).clear();
    below(attachments, path).clear();
    below(findings, path).clear();
  }

  /** What stands at a path or, when it is a folder, in it. */
  private static <V> Map<String, V> below(NavigableMap<String, V> all, String path) {
    boolean file = all.containsKey(path);
    return file ? all.subMap(path, true, path, true) : all.subMap(path + "/", path + "0");
  }

  private static boolean isHidden(String path) {
    int name = path.lastIndexOf('/') + 1;
    return path.substring(0, name).startsWith(".") || path.substring(0, name).contains("/.");
  }

  Path folder() {
    return folder;
  }

  Map<String, FileName> documents() {
    return documents;
  }

  Map<String, Path> attachments() {
    return attachments;
  }

  /** The documents at a path or, when it is a folder, in it. */
  Set<String> documentsBelow(String path) {
    return Set.copyOf(below(documents, path).keySet());
  }

  /** What is to be said about names and kinds of files. */
  Collection<List<Diagnostic>> findings() {
    return findings.values();
  }

  /** How a file of the folder is called in messages. */
  String label(String path) {
    return label + "/" + path;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  /** A file that went away while the folder was being looked at is not in it. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    return failure instanceof NoSuchFileException
        ? FileVisitResult.CONTINUE
        : super.visitFileFailed(file, failure);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    Report report = new Report();
    Optional<Unwanted> unwanted = Unwanted.named(name(file));
    if (unwanted.isPresent()) {
      unwanted.get().report(report, Place.ofFile(label(path)));
    } else {
      sort(path, file, attributes, report);
    }
    if (!report.isEmpty()) {
      findings.put(path, report.diagnostics());
    }
    return FileVisitResult.CONTINUE;
  }

  private void sort(String path, Path file, BasicFileAttributes attributes, Report report) {
    Place place = Place.ofFile(label(path));
    boolean attachment = path.startsWith("images/") || path.startsWith("files/");
    boolean ledger = LEDGERS.contains(path);
    int most = attachment || ledger ? MOST_ATTACHMENT_BYTES : ContentReader.MOST_BYTES;
    if (!attributes.isRegularFile()) {
      report.add(Rule.FILE_KIND_REFUSED, place);
    } else if (attributes.size() > most) {
      report.add(Rule.FILE_SIZE_EXCEEDED, place, "size", "" + attributes.size(), "most", "" + most);
    } else if (ledger) {
      return;
    } else if (attachment && !ATTACHMENT.matcher(path).matches()) {
      report.add(Rule.FILE_ATTACHMENT_REFUSED, place, "name", name(file));
    } else if (attachment) {
      attachments.put(path, file);
    } else {
      document(path, place, report);
    }
  }

  private void document(String path, Place place, Report report) {
    Optional<FileName> name = FileName.of(path);
    if (name.isPresent() && name.get().isReserved()) {
      report.add(Rule.FILE_NAME_RESERVED, place, "name", name.get().identity().id());
    } else if (name.isPresent() && name.get().isTooLong()) {
      report.add(Rule.FILE_NAME_EXCEEDED, place, "most", "" + Identity.LONGEST);
    } else if (name.isPresent()) {
      documents.put(path, name.get());
    } else {
      MisnamedFile.report(path, place, report);
    }
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
