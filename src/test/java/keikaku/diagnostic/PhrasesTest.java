package keikaku.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say. */
class PhrasesTest {

  private static final Pattern DETAIL = Pattern.compile("\\{([a-z]+)}");

  private static Properties read(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Phrases.class.getResourceAsStream("rules_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyRuleIsExplainedInFull(String language) throws IOException {
    Properties phrases = read(language);
    List<String> missing = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      for (String part : List.of("", ".hint", ".why", ".wrong", ".right")) {
        String phrase = phrases.getProperty(rule.id() + part);
        if (phrase == null || phrase.isBlank()) {
          missing.add(rule.id() + part);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties japanese = read("ja");
    Properties english = read("en");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (Rule rule : Rule.values()) {
      assertThat(details(japanese, rule)).as(rule.id()).isEqualTo(details(english, rule));
    }
  }

  private static Set<String> details(Properties phrases, Rule rule) {
    Set<String> details = new TreeSet<>();
    for (String part : List.of("", ".hint", ".hint.suggestion")) {
      DETAIL
          .matcher(phrases.getProperty(rule.id() + part, ""))
          .results()
          .forEach(found -> details.add(found.group(1)));
    }
    return details;
  }

  @Test
  void nothingIsSaidAboutRulesThatDoNotExist() throws IOException {
    Set<String> ids = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
    assertThat(read("ja").stringPropertyNames())
        .extracting(key -> key.replaceAll("(\\.hint)?\\.(hint|why|wrong|right|suggestion)$", ""))
        .allMatch(ids::contains);
  }

  @Test
  void idsAreThingPropertyFault() {
    assertThat(Rule.values()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(Rule.values())
        .extracting(Rule::id)
        .allMatch(id -> id.matches("[a-z0-9]+(\\.[a-z0-9]+){2}"));
  }

  @Test
  void detailsAreFilledInOnce() {
    assertThat(Phrases.fill("a {x} {y} {z", Map.of("x", "{y}", "y", "2"))).isEqualTo("a {y} 2 {z");
  }

  @Test
  void unknownLanguagesAreServedInEnglish() {
    assertThat(Phrases.in("fr").language()).isEqualTo("en");
  }

  /** Sentences end politely, if need be with what is to be written behind them. */
  private static final Pattern POLITE =
      Pattern.compile(
          ".*(です|ます|ください|ません|ました|でした)(（[^）]*）)?(。(\\{expected})?|: \\{[a-z]+}。?|)|.*か？");

  /** Words of those who write programs, for which plainer ones are at hand. */
  private static final Pattern JARGON =
      Pattern.compile(
          "YAML|JSON|Exception|null|true|false|パース|シンタックス|ディレクトリ|スキーマ|バリデーション|トークン|文字列|"
              + "[a-z][A-Z]");

  @Test
  void japaneseIsPoliteAndPlain() throws IOException {
    Properties phrases = read("ja");
    for (String key : phrases.stringPropertyNames()) {
      if (!key.matches(".*\\.(wrong|right)")) {
        String said = phrases.getProperty(key);
        assertThat(said).as(key).doesNotContainPattern(JARGON);
        for (String sentence : said.split("(?<=。)(?!\\{)|(?<=？)")) {
          assertThat(sentence.strip()).as(key).matches(POLITE);
        }
      }
    }
  }
}
