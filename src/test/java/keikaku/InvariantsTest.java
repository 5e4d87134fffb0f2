package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of every plan, held to plans made by chance; the name of a test tells the seed. Where
 * each invariant of the catalogue is proved stands in {@code src/docs/reliability.md}.
 */
class InvariantsTest {

  private interface Claim {
    void holds(long seed) throws IOException;
  }

  private static Stream<DynamicTest> forEverySeed(Claim claim) {
    return LongStream.range(0, Effort.of(2, 100))
        .map(i -> Effort.SEED + i)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> claim.holds(seed)));
  }

  private static Path folder(Map<String, String> files) {
    return FullPlan.folder(files);
  }

  private static Map<String, String> site(Path folder) {
    MemorySite site = MemorySite.of(folder);
    assertThat(site.report().hasErrors()).as(site.findings()).isFalse();
    Map<String, String> texts = new TreeMap<>();
    site.files()
        .forEach((path, bytes) -> texts.put(path, Integer.toHexString(Arrays.hashCode(bytes))));
    return texts;
  }

  @TestFactory
  Stream<DynamicTest> theFormOfTheFilesChangesNothing() {
    Map<String, Function<String, String>> forms = new LinkedHashMap<>();
    forms.put("CRLF", text -> text.replace("\n", "\r\n"));
    forms.put("CR", text -> text.replace("\n", "\r"));
    forms.put("a mark", text -> "\ufeff" + text);
    forms.put("no last line end", text -> text.replaceFirst("\n+$", ""));
    forms.put("one more", text -> text + "\n");
    return forEverySeed(
        seed -> {
          Map<String, String> files = PlanGenerator.files(seed);
          String plan = plan(folder(files));
          forms.forEach(
              (name, form) -> {
                Map<String, String> other = new TreeMap<>(files);
                other.replaceAll((path, text) -> form.apply(text));
                assertThat(plan(folder(other))).as(name).isEqualTo(plan);
              });
        });
  }

  /** All that the plan says, without the lines where it says it. */
  private static String plan(Path folder) {
    Report report = new Report();
    return PlanReader.read(folder, report)
        .map(plan -> (plan.cover() + plan.entries().toString()).replaceAll("line=\\d+", ""))
        .orElseThrow(() -> new AssertionError(report.diagnostics().toString()));
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfFilesAndKeysChangesNothing() {
    return forEverySeed(
        seed -> {
          Map<String, String> files = PlanGenerator.files(seed);
          List<String> paths = new ArrayList<>(files.keySet());
          Collections.shuffle(paths, new Random(seed));
          Map<String, String> other = new LinkedHashMap<>();
          paths.forEach(path -> other.put(path, shuffled(files.get(path), seed)));
          assertThat(site(folder(other))).isEqualTo(site(folder(files)));
        });
  }

  /** The same front matter, its keys of one line in another order. */
  private static String shuffled(String text, long seed) {
    int end = text.indexOf("\n---\n");
    List<String> lines = new ArrayList<>(List.of(text.substring(4, end).split("\n")));
    List<String> single = new ArrayList<>(lines);
    single.removeIf(line -> line.startsWith(" ") || line.endsWith(":"));
    lines.removeAll(single);
    Collections.shuffle(single, new Random(seed));
    single.addAll(lines);
    return "---\n" + String.join("\n", single) + text.substring(end);
  }

  /** A new last action is the neighbour of the one before it, and stands in lists. */
  @TestFactory
  Stream<DynamicTest> anotherActionLeavesTheOthersPagesAlone() {
    return forEverySeed(
        seed -> {
          Map<String, String> files = PlanGenerator.files(seed);
          int last =
              (int) files.keySet().stream().filter(path -> path.startsWith("actions/")).count();
          Map<String, String> before = site(folder(files));
          Map<String, String> after = site(folder(PlanGenerator.withAction(files, last + 1)));
          TreeSet<String> changed = new TreeSet<>();
          before.forEach(
              (path, sum) -> {
                boolean own =
                    path.matches("actions/\\d+\\.(?:html|csv|json)|evaluations/2020/\\d+\\..*");
                if (own && !sum.equals(after.get(path))) {
                  changed.add(path);
                }
              });
          assertThat(changed).isSubsetOf("actions/" + last + ".html");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsWellFormedAndNothingRuns() {
    // Another plan has other pages: only what pages are made of can be compared.
    Map<String, byte[]> measure = new TreeMap<>();
    MemorySite.of(folder(FullPlan.files()))
        .files()
        .forEach((path, b) -> measure.put("/" + path, b));
    SiteJudge judge = new SiteJudge(measure);
    return forEverySeed(
        seed -> {
          MemorySite site = MemorySite.of(folder(PlanGenerator.files(seed)));
          assertThat(judge.faults(site.files())).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyGradeIsCountedOnce() {
    return forEverySeed(
        seed -> {
          Map<String, String> files = PlanGenerator.files(seed);
          long judged =
              files.keySet().stream()
                  .filter(path -> path.matches("evaluations/2020/\\d+\\.md"))
                  .count();
          Map<String, byte[]> site = MemorySite.of(folder(files)).files();
          List<List<String>> evaluations = DelimitedText.read(site.get("data/evaluations.csv"));
          assertThat(evaluations).hasSize((int) judged + 1);
          String json = new String(site.get("data/evaluations.json"), UTF_8);
          assertThat(json.split("\"round_id\"", -1)).hasSizeGreaterThan((int) judged);
        });
  }

  /** Of these files blank lines may go, and a line that stands twice. */
  @TestFactory
  Stream<DynamicTest> noLineGoesUnnoticed() {
    return forEverySeed(
        seed -> {
          Path folder = folder(PlanGenerator.files(seed));
          String plan = plan(folder);
          List<Path> paths;
          try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> path.toString().endsWith(".md")).sorted().toList();
          }
          for (Path path : paths) {
            List<String> lines = Files.readAllLines(path);
            for (int i = 0; i < lines.size(); i += Effort.of(4, 1)) {
              if (!lines.get(i).isBlank()) {
                assertThat(without(i, lines, path, folder))
                    .as("line %d of %s", i + 1, path)
                    .isNotEqualTo(plan);
              }
            }
          }
        });
  }

  private static String without(int line, List<String> lines, Path path, Path folder) {
    List<String> fewer = new ArrayList<>(lines);
    fewer.remove(line);
    try {
      Files.write(path, fewer);
      Report report = new Report();
      return PlanReader.read(folder, report)
          .map(plan -> (plan.cover() + plan.entries().toString()).replaceAll("line=\\d+", ""))
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      rewrite(path, lines);
    }
  }

  private static void rewrite(Path path, List<String> lines) {
    try {
      Files.write(path, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
