package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.model.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path FOLDER = Path.of("site-theme/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
  private static final Language EN = new Language("en");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(keys(read("en"))).isEqualTo(keys(read("ja")));
  }

  @Test
  void bothLanguagesFillInTheSameValues() throws IOException {
    Properties ja = read("ja");
    Properties en = read("en");
    Set<String> onlyJapaneseNamesEras = Set.of("year.one", "year.span");
    for (String key : keys(ja)) {
      if (!onlyJapaneseNamesEras.contains(key)) {
        assertThat(arguments(en, key)).as(key).isSubsetOf(arguments(ja, key));
      }
    }
  }

  @Test
  void aPluralHasBothForms() throws IOException {
    Set<String> keys = read("en").stringPropertyNames();
    assertThat(keys.stream().filter(key -> key.endsWith(".other")))
        .isNotEmpty()
        .allMatch(key -> keys.contains(key.replaceAll("\\.other$", ".one")));
    assertThat(keys.stream().filter(key -> key.endsWith("amount.one")))
        .allMatch(key -> keys.contains(key.replaceAll("\\.one$", ".other")));
  }

  @Test
  void theCountDecidesTheForm() {
    Messages messages =
        new Messages(EN, Map.of("n.one", "{count} action", "n.other", "{count} actions"));
    assertThat(messages.say("n", "count", 1)).isEqualTo("1 action");
    assertThat(messages.say("n", "count", 0)).isEqualTo("0 actions");
    assertThat(messages.say("n", "count", 2)).isEqualTo("2 actions");
  }

  @Test
  void bracesInAValueStayBraces() {
    Messages messages = new Messages(EN, Map.of("k", "{a} and {b}"));
    assertThat(messages.say("k", "a", "{b}", "b", "x")).isEqualTo("{b} and x");
  }

  @Test
  void anUnknownKeyIsAMistake() {
    Messages messages = new Messages(EN, Map.of());
    assertThatThrownBy(() -> messages.say("no.such")).hasMessageContaining("no.such");
  }

  private static Properties read(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }

  /** The keys without the endings of plural forms; {@code year.one} is no plural. */
  private static Set<String> keys(Properties properties) {
    Set<String> names = properties.stringPropertyNames();
    return names.stream()
        .map(name -> stem(name, names))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String stem(String name, Set<String> names) {
    String stem = name.replaceAll("\\.(one|other)$", "");
    return names.contains(stem + ".other") ? stem : name;
  }

  private static Set<String> arguments(Properties properties, String key) {
    String sentence = properties.getProperty(key, properties.getProperty(key + ".other"));
    return ARGUMENT.matcher(sentence).results().map(MessagesTest::name).collect(Collectors.toSet());
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }
}
