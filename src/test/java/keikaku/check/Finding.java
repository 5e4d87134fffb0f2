package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.ReleaseCheck;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Plan;

/**
 * A mistake kept as a fixture. Beside its files may stand a {@code recipe.txt} for what files
 * cannot show, one step a line: {@code delete PATH}, {@code link PATH TARGET}, {@code repeat PATH
 * COUNT TEXT}; {@code base _translated} lets it differ from the plan in two languages.
 */
record Finding(Path folder) {

  private static final String TRANSLATED = "base _translated";
  private static final Path FINDINGS = Path.of("src/test/resources/findings");

  static List<Finding> all() {
    try (Stream<Path> folders = Files.list(FINDINGS)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("_"))
          .sorted()
          .map(Finding::new)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Finding of(String name) {
    return new Finding(FINDINGS.resolve(name));
  }

  String name() {
    return folder.getFileName().toString();
  }

  Rule rule() {
    String id = name().replaceAll("\\+.*", "");
    return Stream.of(Rule.values()).filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  static Report readBase(String base, Path to) throws IOException {
    copy(FINDINGS.resolve(base).resolve("content"), to.resolve("content"));
    return report(to);
  }

  Report read(Path to) throws IOException {
    make(to);
    return report(to);
  }

  /** The report when the wrong words, or the wrong file name, have been replaced by the right. */
  Report readMended(Path to, String wrong, String right) throws IOException {
    make(to);
    Path content = to.resolve("content");
    Optional<Path> file = fileWith(wrong, content);
    if (file.isPresent()) {
      String text = Files.readString(file.get());
      Files.writeString(file.get(), text.replace(wrong, right));
    } else {
      assertThat(content.resolve(wrong)).exists();
      Files.createDirectories(content.resolve(right).getParent());
      Files.move(
          content.resolve(wrong), content.resolve(right), StandardCopyOption.REPLACE_EXISTING);
    }
    return report(to);
  }

  private Optional<Path> fileWith(String words, Path content) throws IOException {
    for (Path file : files(folder.resolve("content"))) {
      Path made = content.resolve(folder.resolve("content").relativize(file));
      if (new String(Files.readAllBytes(made), StandardCharsets.UTF_8).contains(words)) {
        return Optional.of(made);
      }
    }
    return Optional.empty();
  }

  private void make(Path to) throws IOException {
    Path recipe = folder.resolve("recipe.txt");
    List<String> steps = Files.exists(recipe) ? Files.readAllLines(recipe) : List.of();
    boolean translated = name().startsWith("translation.") || steps.contains(TRANSLATED);
    String base = translated ? "_translated" : "_base";
    copy(FINDINGS.resolve(base).resolve("content"), to.resolve("content"));
    copy(folder.resolve("content"), to.resolve("content"));
    for (String step : steps) {
      follow(step.split(" ", 4), to.resolve("content"));
    }
  }

  private static void follow(String[] step, Path content) throws IOException {
    Path file = content.resolve(step[1]);
    switch (step[0]) {
      case "base" -> {}
      case "delete" -> Files.delete(file);
      case "link" -> Files.createSymbolicLink(file, Path.of(step[2]));
      case "repeat" ->
          Files.writeString(
              file,
              step[3].replace("\\n", "\n").replace("…", "x".repeat(Integer.parseInt(step[2]))));
      default -> throw new IllegalArgumentException(step[0]);
    }
  }

  private static Report report(Path to) {
    Report report = new Report();
    Optional<Plan> plan = PlanReader.read(to.resolve("content"), report);
    if (Files.exists(to.resolve("content/published"))) {
      ReleaseCheck.check(plan, to.resolve("content"), report);
    }
    ConformanceChecker.check(to.resolve("content"), report);
    return report;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
