package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that an import may have to say can be said in both languages. */
class ImportPhrasesTest {

  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:encoding|unplaced|furniture|refused|lack|heading|summary|files)\\.[a-z.-]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyKindOfNoticeHasItsPhrase(String language) {
    ImportPhrases phrases = ImportPhrases.in(language);
    assertThat(NoticeKind.values()).allMatch(kind -> phrases.knows("notice." + kind.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyKeyInTheCodeHasItsPhrase(String language) throws IOException {
    ImportPhrases phrases = ImportPhrases.in(language);
    Set<String> keys = keys();
    assertThat(keys).hasSizeGreaterThan(40).allMatch(phrases::knows);
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/keikaku/intake"))) {
      for (Path file : files.toList()) {
        KEY.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(keys::add);
      }
    }
    keys.removeIf(key -> key.endsWith(".\""));
    return new TreeSet<>(keys.stream().map(key -> key.replace("\"", "")).toList());
  }

  @Test
  void aPhraseNamesWhatItIsAbout() {
    Notice notice = Notice.of(NoticeKind.NUMBER_GAP, 0, "number", "6");
    assertThat(ImportPhrases.in("ja").message(notice)).isEqualTo("番号 6 がありません。");
    assertThat(ImportPhrases.in("en").message(notice)).isEqualTo("There is no number 6.");
  }
}
