package keikaku.emit.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Language;
import keikaku.model.Translated;

/**
 * The tool's own words in the linked data, in the plan's languages: Japanese and English as {@code
 * words_ja.properties} and {@code words_en.properties} have them, English for any other language.
 */
final class Wording {

  private static final Language JAPANESE = new Language("ja");
  private static final Language ENGLISH = new Language("en");

  private final Map<Language, Properties> words = new LinkedHashMap<>();

  private Wording(Collection<Language> languages) {
    languages.forEach(language -> words.put(language, read(language)));
  }

  /** The words in the languages of a plan, first language first. */
  static Wording in(List<Language> languages) {
    return new Wording(
        languages.stream()
            .map(language -> language.equals(JAPANESE) ? JAPANESE : ENGLISH)
            .distinct()
            .toList());
  }

  /** The words in every language that the tool speaks. */
  static Wording everywhere() {
    return new Wording(List.of(JAPANESE, ENGLISH));
  }

  private static Properties read(Language language) {
    Properties read = new Properties();
    String name = "words_" + language.tag() + ".properties";
    try (InputStream stream = Wording.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /** A phrase in every language, with values put in for the names in braces. */
  List<Text> texts(String key, Function<Language, Map<String, String>> values) {
    return words.keySet().stream()
        .map(
            language ->
                new Text(filled(language, key, values.apply(language)), Optional.of(language)))
        .toList();
  }

  List<Text> texts(String key) {
    return texts(key, language -> Map.of());
  }

  /** A phrase in every language, the first of them as the original. */
  Translated<String> translated(String key) {
    Map<Language, String> all = new LinkedHashMap<>();
    words.keySet().forEach(language -> all.put(language, filled(language, key, Map.of())));
    Language first = words.keySet().iterator().next();
    String original = all.remove(first);
    return new Translated<>(first, original, all);
  }

  private String filled(Language language, String key, Map<String, String> values) {
    String phrase = words.get(language).getProperty(key);
    if (phrase == null) {
      throw new IllegalStateException(key + " has no words in " + language);
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      phrase = phrase.replace("{" + value.getKey() + "}", value.getValue());
    }
    return phrase;
  }

  Set<Language> languages() {
    return words.keySet();
  }

  Set<String> keys(Language language) {
    return words.get(language).stringPropertyNames();
  }
}
