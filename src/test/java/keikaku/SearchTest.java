package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts fixed questions to the search that readers use, run by Node.js. */
class SearchTest {

  private static final Path FOLDER = Path.of("src/test/resources/search");

  @TempDir Path folder;

  @Test
  void everyQueryFindsExactlyWhatItShould() throws Exception {
    assumeTrue(nodeIsInstalled(), "needs Node.js");
    List<String> expected =
        Files.readAllLines(FOLDER.resolve("ja.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(ask(expected)).isEqualTo(expected);
  }

  private List<String> ask(List<String> expected) throws IOException, InterruptedException {
    Path index =
        Files.write(folder.resolve("index.js"), KatoSite.files().get("assets/search-ja.js"));
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
