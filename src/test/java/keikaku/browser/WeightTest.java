package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing weighs more than it may, uncompressed; a kind of page without a row has no page. */
@BrowserTest
class WeightTest {

  private static final long KB = 1024;

  /** Files by pattern, and what the heaviest of each may weigh in KB. */
  private static final Map<String, Long> BARS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("index\\.html", 60L),
              Map.entry("actions/index\\.html", 120L),
              Map.entry("actions/[^/]+\\.html(?<!index\\.html)", 30L),
              Map.entry("policies/[^/]+\\.html", 60L)));

  @TestFactory
  Stream<DynamicTest> pagesAreLight(Stage stage) {
    return BARS.entrySet().stream()
        .map(
            bar ->
                DynamicTest.dynamicTest(
                    bar.getKey() + " ≤ " + bar.getValue() + " KB",
                    () ->
                        assertThat(weights(stage, "(en/)?" + bar.getKey()))
                            .isNotEmpty()
                            .allSatisfy(
                                (path, size) ->
                                    assertThat(size).isLessThanOrEqualTo(bar.getValue() * KB))));
  }

  private static Map<String, Long> weights(Stage stage, String pattern) {
    Map<String, Long> weights = new TreeMap<>();
    stage.site().files().stream()
        .filter(path -> path.matches(pattern))
        .forEach(path -> weights.put(path, stage.site().size(path)));
    return weights;
  }

  @TestFactory
  Stream<DynamicTest> styleAndScriptAreLight(Stage stage) {
    return Map.of("[^/]*\\.css", 20L, "site[^/]*\\.js", 12L).entrySet().stream()
        .map(
            bar ->
                DynamicTest.dynamicTest(
                    bar.getKey() + " ≤ " + bar.getValue() + " KB in all",
                    () -> {
                      Map<String, Long> weights = weights(stage, "assets/" + bar.getKey());
                      assertThat(weights).isNotEmpty();
                      assertThat(weights.values().stream().mapToLong(Long::longValue).sum())
                          .isBetween(1L, bar.getValue() * KB);
                    }));
  }
}
