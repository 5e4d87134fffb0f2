package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** What the handbook says about commands is what there is. */
class HandbookCommandsTest {

  private static final Pattern NAMED = Pattern.compile("\\./keikaku ([a-z]+)");

  private static Set<String> commands() {
    return Stream.of(Keikaku.class.getAnnotation(Command.class).subcommands())
        .map(one -> one.getAnnotation(Command.class).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> namedIn(Path page) throws IOException {
    return NAMED
        .matcher(Files.readString(page))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/site/markdown", "src/site/en/markdown"})
  void thePageOfCommandsNamesThemAll(Path folder) throws IOException {
    assertThat(namedIn(folder.resolve("commands.md"))).isEqualTo(commands());
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/site/markdown", "src/site/en/markdown"})
  void noPageNamesACommandThatIsNotThere(Path folder) throws IOException {
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.sorted().toList()) {
        assertThat(commands()).as(page.toString()).containsAll(namedIn(page));
      }
    }
  }
}
