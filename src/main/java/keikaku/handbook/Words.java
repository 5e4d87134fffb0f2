package keikaku.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import keikaku.model.Language;

/** What the derived pages say around the rules and tables, in one language. */
final class Words {

  private final Language language;
  private final Properties words;

  private Words(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  static Words in(Language language) {
    Properties words = new Properties();
    String name = "handbook_" + language + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, words);
  }

  Language language() {
    return language;
  }

  String of(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("handbook_" + language + ".properties lacks " + key);
    }
    return word;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }
}
