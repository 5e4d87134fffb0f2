package keikaku.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The project's own site in a folder: its files, its pages, and what kinds of pages there are. */
final class BuiltSite {

  /** Where pages in the second language stand. */
  static final String ENGLISH = "en/";

  /** With fewer pages in a folder than this, each is a kind of its own. */
  private static final int A_SERIES = 3;

  private final Path folder;
  private final List<String> files;
  private final Map<String, Document> documents = new TreeMap<>();

  private BuiltSite(Path folder, List<String> files) {
    this.folder = folder;
    this.files = files;
  }

  static BuiltSite in(Path folder) throws IOException {
    PublishedSite.build(folder);
    try (Stream<Path> walk = Files.walk(folder)) {
      List<String> files =
          walk.filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      return new BuiltSite(folder, files);
    }
  }

  Path folder() {
    return folder;
  }

  /** The paths of everything that is published. */
  List<String> files() {
    return files;
  }

  /** The paths of all pages in all languages. */
  List<String> pages() {
    return files.stream().filter(path -> path.endsWith(".html")).toList();
  }

  /**
   * Whether a page finds its way from wherever it is put. The one that stands for missing pages is
   * shown at any depth, so that its links begin at the top of the host.
   */
  static boolean isAtHomeAnywhere(String path) {
    return !path.endsWith("404.html");
  }

  /** The pages of the first language. */
  List<String> firstPages() {
    return pages().stream().filter(path -> !path.startsWith(ENGLISH)).toList();
  }

  /** The pages of the second language. */
  List<String> englishPages() {
    return pages().stream().filter(path -> path.startsWith(ENGLISH)).toList();
  }

  /** One page of every kind, in every language. */
  List<PageType> types() {
    Map<String, PageType> types = new TreeMap<>();
    for (String path : pages()) {
      String name = kind(path);
      types.merge(name, new PageType(name, path), this::richer);
    }
    return List.copyOf(types.values());
  }

  private PageType richer(PageType one, PageType other) {
    return Stream.of(one, other).max(Comparator.comparing(type -> size(type.path()))).orElseThrow();
  }

  private String kind(String path) {
    String parent = path.substring(0, path.lastIndexOf('/') + 1);
    boolean series = !path.endsWith("/index.html") && siblings(parent) >= A_SERIES;
    return series && !parent.isEmpty() && !parent.equals(ENGLISH) && !isAlone(path)
        ? parent + "*"
        : path;
  }

  /** Pages whose names are words stand for themselves; a series has ids for names. */
  private boolean isAlone(String path) {
    return path.endsWith("not-as-planned.html") || path.contains("data/");
  }

  private long siblings(String parent) {
    return pages().stream()
        .filter(path -> path.startsWith(parent) && path.indexOf('/', parent.length()) < 0)
        .filter(path -> !path.endsWith("/index.html"))
        .count();
  }

  long size(String path) {
    try {
      return Files.size(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as a parser that has nothing to do with the browser understands it. */
  Document document(String path) {
    return documents.computeIfAbsent(path, key -> Jsoup.parse(text(key)));
  }
}
