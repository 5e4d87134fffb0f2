package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCheckerTest {

  private static final MessageChecker CHECKER =
      new MessageChecker(
          Map.of("nav.home", "トップHome", "amount.other", "{count}件{count} actions"),
          "city.motto"::equals);

  private static void check(String key, String sentence) {
    SettingsReader reader =
        new SettingsReader("messages/ja.properties", Map.of(), "# 言葉\n" + key + "=" + sentence);
    CHECKER.check(Map.of(key, sentence), reader);
  }

  @ParameterizedTest
  @CsvSource({
    "nav.home, はじめに",
    "amount.other, 全部で{count}",
    "amount.one, ひとつ",
    "amount, {count}",
    "grade.good.short, よい",
    "city.motto, 住みよいまち"
  })
  void wordingCanBeChangedAndFormsAdded(String key, String sentence) {
    assertThatCode(() -> check(key, sentence)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"nav.hom, はじめに, nav.hom", "nav.home, {city}へ, {city}", "amount.one, {count, {count"})
  void whatNobodyWouldSeeOrFillIsNamedWithItsPlace(String key, String sentence, String word) {
    ThemeException fault = catchThrowableOfType(ThemeException.class, () -> check(key, sentence));
    assertThat(fault.file()).isEqualTo("site-theme/messages/ja.properties");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.sentence("ja")).contains(word);
    assertThat(fault.sentence("en")).contains(word);
  }

  /** The tool's own sentences are not checked in a build: here they stand in a changed file. */
  @Test
  void everySentenceOfTheToolIsOneThatTheSiteSays(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("messages"));
    for (String language : List.of("ja", "en")) {
      String file = "messages/" + language + ".properties";
      String changed = Files.readString(Path.of("site-theme").resolve(file)) + "# changed\n";
      Files.writeString(folder.resolve(file), changed);
      Messages checked = Theme.read(Optional.of(folder)).messages(new Language(language));
      Messages unchecked = Theme.read(Optional.empty()).messages(new Language(language));
      assertThat(checked.tree()).isEqualTo(unchecked.tree());
    }
  }
}
