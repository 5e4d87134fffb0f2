package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The table of faults keeps its word: whatever it says holds a case is there, fixtures in both
 * languages.
 */
class FaultsTest {

  private static final Path TABLE = Path.of("src/docs/faults.md");
  private static final Path LAYOUTS = Path.of("src/test/resources/intake/layouts");
  private static final Path DECISIONS = Path.of("src/docs/decisions");
  private static final Pattern ROW = Pattern.compile("\\| ([0-9]+) \\| .* \\| ([^|]+) \\|");
  private static final Pattern REFERENCE = Pattern.compile("`([^`]+)`|decision ([0-9]{4})");

  /** A method that is run as a test, and not one that is merely there or spoken of. */
  private static final Pattern TEST =
      Pattern.compile(
          "(?s)@(?:Test|ParameterizedTest|TestFactory|FuzzTest)\\b"
              + "(?:(?!\\bvoid |DynamicTest> ).)*+(?:\\bvoid |DynamicTest> )(\\w+)\\(");

  private static Map<Integer, String> rows() throws IOException {
    Map<Integer, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        assertThat(rows.put(Integer.valueOf(row.group(1)), row.group(2))).as(line).isNull();
      }
    }
    return rows;
  }

  @Test
  void everyCaseHasARow() throws IOException {
    assertThat(rows().keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 95).boxed().toList());
  }

  @TestFactory
  Stream<DynamicTest> whatHoldsACaseIsThere() throws IOException {
    return rows().entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey().toString(), () -> isThere(references(row.getValue()))));
  }

  private static List<String> references(String cell) {
    List<String> references = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(cell);
    while (reference.find()) {
      references.add(reference.group());
    }
    return references;
  }

  private static void isThere(List<String> references) throws IOException {
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      String name = reference.replaceAll("^decision |`", "");
      if (reference.startsWith("decision")) {
        assertThat(startingWith(name, DECISIONS)).as(reference).hasSize(1);
      } else if (name.contains("#")) {
        int method = name.indexOf('#') + 1;
        assertThat(tests(name.substring(0, method - 1)))
            .as(reference)
            .contains(name.substring(method));
      } else if (name.endsWith(".txt")) {
        assertThat(LAYOUTS.resolve(name)).isRegularFile();
        assertThat(LAYOUTS.resolve(name.replace(".txt", ".expected.json"))).isRegularFile();
      } else {
        isExplained(Finding.of(name));
      }
    }
  }

  /** The report in each language names the rule, the file and, below them, the way out. */
  private static void isExplained(Finding finding) throws IOException {
    for (String language : List.of("ja", "en")) {
      List<String> report =
          Files.readAllLines(finding.folder().resolve("expected." + language + ".txt"));
      assertThat(report).as(finding.name()).hasSizeGreaterThan(1);
      assertThat(report)
          .as(finding.name())
          .anyMatch(line -> line.endsWith("[" + finding.rule().id() + "]"));
    }
  }

  private static List<Path> startingWith(String start, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(start + "-")).toList();
    }
  }

  private static List<String> tests(String name) throws IOException {
    return TEST.matcher(source(name)).results().map(found -> found.group(1)).toList();
  }

  private static String source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Path file =
          files
              .filter(one -> one.getFileName().toString().equals(test + ".java"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(test));
      return Files.readString(file);
    }
  }

  @Test
  void theTableForgetsNoGradeThatLooksLikeAnother() throws IOException {
    String first = rows().get(1);
    for (Finding finding : Finding.all()) {
      if (finding.name().matches("evaluation\\.grade\\.unknown(\\+(?!id-mistyped).*)?")) {
        assertThat(first).contains("`" + finding.name() + "`");
      }
    }
  }
}
