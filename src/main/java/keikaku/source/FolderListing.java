package keikaku.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** What lies in the content folder, sorted by what each file's name says it is. */
final class FolderListing extends SimpleFileVisitor<Path> {

  private static final int MOST_ATTACHMENT_BYTES = 20_000_000;

  /** Names and kinds of files that can be published without harm; nothing that runs. */
  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "(?:[a-z0-9][a-z0-9_-]*/)+[a-z0-9][a-z0-9._-]*"
              + "\\.(?:png|jpe?g|gif|webp|avif|pdf|csv|txt|xlsx|docx)");

  private final Path folder;
  private final String label;
  private final Report report;
  private final Map<String, FileName> documents = new TreeMap<>();
  private final Map<String, Path> attachments = new TreeMap<>();

  private FolderListing(Path folder, String label, Report report) {
    this.folder = folder;
    this.label = label;
    this.report = report;
  }

  static FolderListing of(Path folder, String label, Report report) {
    try {
      FolderListing listing = new FolderListing(folder.toRealPath(), label, report);
      Files.walkFileTree(listing.folder, listing);
      return listing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** How a file of the folder is called in messages. */
  String label(String path) {
    return label + "/" + path;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    Unwanted.named(name(file))
        .ifPresentOrElse(
            unwanted -> unwanted.report(report, Place.ofFile(label(path))),
            () -> sort(path, file, attributes));
    return FileVisitResult.CONTINUE;
  }

  private void sort(String path, Path file, BasicFileAttributes attributes) {
    Place place = Place.ofFile(label(path));
    boolean attachment = path.startsWith("images/") || path.startsWith("files/");
    int most = attachment ? MOST_ATTACHMENT_BYTES : ContentReader.MOST_BYTES;
    if (!attributes.isRegularFile()) {
      report.add(Rule.FILE_KIND_REFUSED, place);
    } else if (attributes.size() > most) {
      report.add(Rule.FILE_SIZE_EXCEEDED, place, "size", "" + attributes.size(), "most", "" + most);
    } else if (attachment && !ATTACHMENT.matcher(path).matches()) {
      report.add(Rule.FILE_ATTACHMENT_REFUSED, place, "name", name(file));
    } else if (attachment) {
      attachments.put(path, file);
    } else {
      document(path, place);
    }
  }

  private void document(String path, Place place) {
    Optional<FileName> name = FileName.of(path);
    if (name.isPresent() && name.get().isReserved()) {
      report.add(Rule.FILE_NAME_RESERVED, place, "name", name.get().identity().id());
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
