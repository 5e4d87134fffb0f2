package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing weighs more than it may, uncompressed, and nothing is without a limit. What everything
 * weighs stands in {@code target/weights.md} afterwards.
 */
@BrowserTest
class WeightTest {

  private static final double KB = 1024;

  /**
   * Pages by pattern, and what the heaviest of each may weigh in KB; the first that fits counts.
   */
  private static final Map<String, Integer> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("index\\.html", 60);
    PAGES.put("actions/index\\.html", 120);
    PAGES.put("actions/[^/]+\\.html", 30);
    PAGES.put("policies/[^/]+\\.html", 60);
    PAGES.put("evaluations/[^/]+/[0-9]+\\.html", 30);
    PAGES.put("evaluations/.+\\.html", 60);
    PAGES.put("terms/index\\.html", 60);
    PAGES.put("terms/[^/]+\\.html", 30);
    PAGES.put("data/[^/]+\\.html", 80);
    PAGES.put("print\\.html", 120);
    PAGES.put("(about|easy|search|404)\\.html", 60);
    PAGES.put("accessibility/[^/]+\\.html", 60);
  }

  /** The same for all files of a kind together. */
  private static final Map<String, Integer> FILES =
      Map.of("assets/[^/]*\\.css", 20, "assets/site[^/]*\\.js", 12);

  private static Optional<String> row(String path) {
    String first = path.startsWith(BuiltSite.ENGLISH) ? path.substring(3) : path;
    return PAGES.keySet().stream().filter(first::matches).findFirst();
  }

  @Test
  void everyPageHasALimit(Stage stage) {
    assertThat(stage.site().pages()).allMatch(path -> row(path).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> pagesAreLight(Stage stage) {
    return PAGES.entrySet().stream()
        .map(
            bar ->
                DynamicTest.dynamicTest(
                    bar.getKey() + " ≤ " + bar.getValue() + " KB",
                    () ->
                        assertThat(weights(stage, bar.getKey()))
                            .isNotEmpty()
                            .allSatisfy(
                                (path, size) ->
                                    assertThat(size).isLessThanOrEqualTo(bar.getValue()))));
  }

  /** The pages of one row with their weight in KB. */
  private static Map<String, Double> weights(Stage stage, String row) {
    Map<String, Double> weights = new TreeMap<>();
    for (String path : stage.site().pages()) {
      if (row(path).filter(row::equals).isPresent()) {
        weights.put(path, stage.site().size(path) / KB);
      }
    }
    return weights;
  }

  @TestFactory
  Stream<DynamicTest> styleAndScriptAreLight(Stage stage) {
    return FILES.entrySet().stream()
        .map(
            bar ->
                DynamicTest.dynamicTest(
                    bar.getKey() + " ≤ " + bar.getValue() + " KB in all",
                    () ->
                        assertThat(sum(stage, bar.getKey()))
                            .isBetween(0.1, (double) bar.getValue())));
  }

  private static double sum(Stage stage, String files) {
    return stage.site().files().stream()
            .filter(path -> path.matches(files))
            .mapToLong(stage.site()::size)
            .sum()
        / KB;
  }

  @Test
  void whatEverythingWeighsIsWrittenDown(Stage stage) throws IOException {
    StringBuilder table = new StringBuilder("| what | heaviest, KB | limit, KB |\n|---|--:|--:|\n");
    PAGES.forEach(
        (row, limit) -> {
          double heaviest =
              weights(stage, row).values().stream()
                  .mapToDouble(Double::doubleValue)
                  .max()
                  .orElse(0);
          table.append(String.format("| `%s` | %.1f | %d |%n", row, heaviest, limit));
        });
    FILES.forEach(
        (row, limit) ->
            table.append(
                String.format("| `%s` in all | %.1f | %d |%n", row, sum(stage, row), limit)));
    Path written = Files.writeString(Path.of("target", "weights.md"), table);
    assertThat(Files.readAllLines(written)).hasSize(2 + PAGES.size() + FILES.size());
  }
}
