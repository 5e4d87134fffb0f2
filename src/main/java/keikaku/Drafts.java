package keikaku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays out new content files. They look at the names of the files that are there, and at little
 * more, so that they also help while the content has mistakes.
 */
final class Drafts {

  private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
  private static final Pattern GRADE = Pattern.compile("(?m)^grade:[ \\t]*(\\S+)");
  private static final Pattern TEXT =
      Pattern.compile("(?m)^(title|name|vision|summary|reason|keywords|departments):[ \\t]*(.*)$");
  private static final String FRONT = "---\n";

  private final Path content;
  private final Messages messages;

  Drafts(Path content, Messages messages) {
    this.content = content;
    this.messages = messages;
  }

  /**
   * @param id absent for the number after the last
   */
  Scaffold action(Optional<String> id) throws IOException {
    List<String> names = names("actions");
    String name = id.map(Drafts::checked).orElseGet(() -> following(names));
    return of("actions/" + name + ".md", FRONT + "policy: \ntitle: \n" + FRONT + "- \n");
  }

  /** One more than the largest number, with as many digits as the others have. */
  private static String following(List<String> names) {
    List<String> numbers = names.stream().filter(name -> name.matches("\\d{1,9}")).toList();
    int last = numbers.stream().mapToInt(Integer::parseInt).max().orElse(0);
    int digits = numbers.stream().mapToInt(String::length).max().orElse(2);
    String next = Integer.toString(last + 1);
    return "0".repeat(Math.max(0, digits - next.length())) + next;
  }

  /** A round, with a file for each action that says how it was judged last time. */
  Scaffold round(String id) throws IOException {
    String folder = "evaluations/" + checked(id) + "/";
    Optional<String> last = lastRound(id);
    Map<String, String> files = new TreeMap<>();
    files.put(folder + "round.md", round(YEARS.matcher(id)));
    for (String action : names("actions")) {
      files.put(folder + action + ".md", FRONT + remark(last, action) + "grade: \n" + FRONT);
    }
    return new Scaffold(files);
  }

  private static String round(Matcher years) {
    boolean known = years.matches();
    boolean single = known && years.group(2) == null;
    String period = known ? years.group(1) + "/" + (single ? years.group(1) : years.group(2)) : "";
    String kind = single ? "annual" : "final";
    return FRONT + "title: \nkind: " + kind + "\nperiod: " + period + "\n" + FRONT;
  }

  private Optional<String> lastRound(String besides) throws IOException {
    Path rounds = content.resolve("evaluations");
    if (!Files.isDirectory(rounds)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(rounds)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(besides))
          .max(String::compareTo);
    }
  }

  private String remark(Optional<String> round, String action) throws IOException {
    if (round.isEmpty()) {
      return "";
    }
    Path file = content.resolve("evaluations").resolve(round.get()).resolve(action + ".md");
    if (!Files.isRegularFile(file)) {
      return "";
    }
    Matcher grade = GRADE.matcher(Files.readString(file, StandardCharsets.UTF_8));
    return grade.find()
        ? "# " + messages.say("new.last", "round", round.get(), "grade", grade.group(1)) + "\n"
        : "";
  }

  Scaffold term(String id) {
    return of("terms/" + checked(id) + ".md", FRONT + "name: \nkind: \nreading: \n" + FRONT);
  }

  Scaffold page(String id) {
    return of("pages/" + checked(id) + ".md", FRONT + "title: \n" + FRONT);
  }

  /** A translation of one file: what is to be translated, with the original above it. */
  Scaffold translation(String path, String language) throws IOException {
    Path original = content.resolve(path);
    if (!path.endsWith(".md") || !Files.isRegularFile(original)) {
      throw new WrongUsage("new.original", "path", path);
    }
    String text = Files.readString(original, StandardCharsets.UTF_8).replace("\r\n", "\n");
    int end = text.indexOf("\n" + FRONT, FRONT.length() - 1);
    Matcher line = TEXT.matcher(end < 0 ? text : text.substring(0, end + 1));
    StringBuilder front = new StringBuilder(FRONT);
    while (line.find()) {
      front.append("# ").append(line.group()).append('\n');
      front.append(line.group(1)).append(": \n");
    }
    front.append("translation: {of: \"\", by: human, reviewed: false}\n").append(FRONT);
    String name = path.substring(0, path.length() - ".md".length());
    return of(name + "." + language + ".md", front.toString());
  }

  private List<String> names(String folder) throws IOException {
    Path path = content.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[a-z0-9][a-z0-9-]*\\.md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new WrongUsage("new.id", "id", id);
    }
    return id;
  }

  private static Scaffold of(String path, String text) {
    return new Scaffold(Map.of(path, text));
  }
}
