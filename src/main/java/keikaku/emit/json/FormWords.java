package keikaku.emit.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import keikaku.model.Language;

/**
 * What the forms call things, in one language, read from {@code forms_ja.properties} and its
 * sibling: {@code action} a kind of file, {@code action.policy} a field of it, {@code
 * action.policy.hint} what to write there. A field that several kinds share is named once, without
 * the kind.
 */
final class FormWords {

  private final Properties words;

  private FormWords(Properties words) {
    this.words = words;
  }

  /** The words in Japanese; in English for any other language. */
  static FormWords in(Language language) {
    String name = "forms_" + (language.tag().equals("ja") ? "ja" : "en") + ".properties";
    Properties words = new Properties();
    try (InputStream stream = FormWords.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FormWords(words);
  }

  /**
   * @throws IllegalArgumentException when nobody has written it
   */
  String of(String key) {
    return optional(key).orElseThrow(() -> new IllegalArgumentException(key));
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /** What a field is called: by its kind, else by itself. */
  String label(String kind, String field) {
    return optional(kind + "." + field).orElseGet(() -> of(field));
  }

  Optional<String> hint(String kind, String field) {
    return optional(kind + "." + field + ".hint").or(() -> optional(field + ".hint"));
  }
}
