package keikaku.emit.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import keikaku.model.Language;
import keikaku.model.Translated;

/** The names of the rules and the reasons of findings, in Japanese and English. */
record RuleWords(Properties ja, Properties en) {

  private static final Language JAPANESE = new Language("ja");
  private static final Language ENGLISH = new Language("en");

  static RuleWords read() {
    return new RuleWords(read("rules_ja.properties"), read("rules_en.properties"));
  }

  private static Properties read(String name) {
    Properties words = new Properties();
    try (InputStream stream = RuleWords.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  Translated<String> translated(String key) {
    return translated(key, Map.of());
  }

  /** A phrase, with values put in for the names in braces. */
  Translated<String> translated(String key, Map<String, String> values) {
    return new Translated<>(
        JAPANESE, filled(ja, key, values), Map.of(ENGLISH, filled(en, key, values)));
  }

  private static String filled(Properties words, String key, Map<String, String> values) {
    String phrase = words.getProperty(key);
    if (phrase == null) {
      throw new IllegalStateException(key + " has no words");
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      phrase = phrase.replace("{" + value.getKey() + "}", value.getValue());
    }
    return phrase;
  }

  Set<String> keys(Properties words) {
    return words.stringPropertyNames();
  }
}
