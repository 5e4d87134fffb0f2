package keikaku.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a reader may find, taken from the content folder by other means than the site: lines and
 * words of plain files. It knows where a word occurs, so that a search can be held to it.
 */
final class Haystack {

  private static final Path CONTENT = Path.of("content");
  private static final Path ROUND = CONTENT.resolve("evaluations/2017-2021");

  /** Facts in front matter whose text is searched, by the folder of the file. */
  private static final Map<String, List<String>> SEARCHED =
      Map.of(
          "actions", List.of("title", "keywords"),
          "policies", List.of("title", "summary"),
          "terms", List.of("name", "reading", "aliases"),
          "pages", List.of("title"));

  private final Map<String, List<String>> texts = new TreeMap<>();
  private final boolean namesOnly;

  private Haystack(boolean namesOnly) {
    this.namesOnly = namesOnly;
  }

  /** All that is written in a language. */
  static Haystack of(String language) throws IOException {
    return filled(language, new Haystack(false));
  }

  /** What things are called in a language, by their titles and by staff's search words. */
  static Haystack ofNames(String language) throws IOException {
    return filled(language, new Haystack(true));
  }

  private static Haystack filled(String language, Haystack haystack) throws IOException {
    for (String folder : SEARCHED.keySet()) {
      for (Path file : files(CONTENT.resolve(folder), language)) {
        haystack.read(folder, file, language);
      }
    }
    return haystack;
  }

  private static List<Path> files(Path folder, String language) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".en.md") == language.equals("en"))
          .sorted()
          .toList();
    }
  }

  private void read(String folder, Path file, String language) throws IOException {
    String id = file.getFileName().toString().replaceFirst("(\\.en)?\\.md$", "");
    List<String> found = new ArrayList<>(searched(file, SEARCHED.get(folder)));
    if (folder.equals("actions") && !namesOnly) {
      found.addAll(searched(ROUND.resolve(file.getFileName().toString()), List.of()));
    }
    texts.put(address(folder, id), found.stream().map(Haystack::folded).toList());
  }

  private static String address(String folder, String id) {
    if (folder.equals("pages")) {
      return id.equals("accessibility") ? "accessibility/index.html" : id + ".html";
    }
    return folder + "/" + id.replaceFirst("^0+", "") + ".html";
  }

  /** The named facts of a file, and the lines of its body. */
  private List<String> searched(Path file, List<String> facts) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^---$", 3);
    List<String> found = new ArrayList<>();
    for (String line : parts[1].lines().toList()) {
      String[] fact = line.split(": ", 2);
      if (fact.length == 2
          && facts.contains(fact[0])
          && !(namesOnly && fact[0].equals("summary"))) {
        found.addAll(Arrays.asList(fact[1].replaceAll("^\\[|]$", "").split(", ")));
        found.add(fact[1].replaceAll("^[\"']|[\"']$", ""));
      }
    }
    if (!namesOnly) {
      parts[2].lines().map(Haystack::plain).forEach(found::add);
    }
    return found;
  }

  /** A line of Markdown as it is read: without ruby, without where links lead. */
  private static String plain(String line) {
    return line.replaceAll("\\{([^|}]*)\\|[^}]*}", "$1")
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("\\*\\*|`", "");
  }

  /** Letters as searching takes them: one width, one case, one kana, nothing between words. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\u3000_・\\p{Pd}]", "")
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + 'ァ' - 'ぁ' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** The addresses of everything that holds all words of a query. */
  TreeSet<String> holding(String query) {
    TreeSet<String> found = new TreeSet<>();
    List<String> words = Arrays.stream(query.split("[\\s\u3000]+")).map(Haystack::folded).toList();
    texts.forEach(
        (address, lines) -> {
          if (words.stream().allMatch(w -> lines.stream().anyMatch(line -> line.contains(w)))) {
            found.add(address);
          }
        });
    return found;
  }
}
