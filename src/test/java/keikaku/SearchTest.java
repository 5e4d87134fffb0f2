package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keikaku.emit.site.LargeIndex;
import keikaku.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts fixed questions to the search that readers use, run by Node.js. */
class SearchTest {

  private static final Path FOLDER = Path.of("src/test/resources/search");

  @TempDir Path folder;

  @Test
  void everyQueryFindsExactlyWhatItShould() throws Exception {
    assumeTrue(nodeIsInstalled(), "needs Node.js");
    List<String> expected = expected();
    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(ask(smallIndex("ja"), expected)).isEqualTo(expected);
  }

  @Test
  void largeIndexAnswersAsTheSmallOneDoes() throws Exception {
    assumeTrue(nodeIsInstalled(), "needs Node.js");
    for (Language language : KatoSite.PLAN.languages()) {
      List<String> queries = queries(language.tag());
      assertThat(queries).hasSizeGreaterThan(15);
      List<String> small = ask(smallIndex(language.tag()), queries);
      Path large = LargeIndex.write(KatoSite.PLAN, language, folder);
      assertThat(ask(large, queries)).isEqualTo(small);
    }
  }

  private static List<String> expected() throws IOException {
    return Files.readAllLines(FOLDER.resolve("ja.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** All questions of both tables, single letters and nonsense. */
  private static List<String> queries(String language) throws IOException {
    List<String> queries = new ArrayList<>(List.of("市 |", "a |", "。 |", "𠮷野 |", "constructor |"));
    queries.addAll(expected());
    for (String line : Files.readAllLines(FOLDER.resolve("queries.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(language)) {
        queries.add(cells[1] + " |");
        queries.add("ん" + cells[1] + "ゑ |");
      }
    }
    return queries;
  }

  private Path smallIndex(String language) throws IOException {
    String path =
        KatoSite.files().keySet().stream()
            .filter(name -> name.matches("assets/search-" + language + "\\.[0-9a-f]{12}\\.js"))
            .findFirst()
            .orElseThrow();
    return Files.write(folder.resolve("small-" + language + ".js"), KatoSite.files().get(path));
  }

  private List<String> ask(Path index, List<String> expected)
      throws IOException, InterruptedException {
    Path script = Path.of("site-theme/site.js");
    Path queries =
        Files.writeString(
            folder.resolve("queries"),
            expected.stream().map(SearchTest::query).collect(Collectors.joining("\n")));
    Path answers = folder.resolve("answers");
    Process node =
        new ProcessBuilder(
                "node", FOLDER.resolve("ask.cjs").toString(), script.toString(), index.toString())
            .redirectInput(queries.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(node.waitFor()).isZero();
    return Files.readAllLines(answers, StandardCharsets.UTF_8);
  }

  private static String query(String line) {
    return line.substring(0, line.indexOf(" |"));
  }

  private static boolean nodeIsInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
