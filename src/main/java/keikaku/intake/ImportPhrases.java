package keikaku.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import keikaku.diagnostic.Phrases;

/** What an import says in one language, read from {@code phrases_ja.properties} and its sibling. */
public final class ImportPhrases {

  private final Properties phrases;

  private ImportPhrases(Properties phrases) {
    this.phrases = phrases;
  }

  /** The phrases of a language, {@code ja} or {@code en}; those of English for any other. */
  public static ImportPhrases in(String language) {
    String name = "phrases_" + ("ja".equals(language) ? "ja" : "en") + ".properties";
    Properties properties = new Properties();
    try (InputStream stream = ImportPhrases.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ImportPhrases(properties);
  }

  /** A phrase whose blanks are given as name, value, name, value, … */
  public String say(String key, Object... details) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      named.put(details[i].toString(), details[i + 1].toString());
    }
    return Phrases.fill(phrase(key), named);
  }

  /** What a notice says, without its place. */
  public String message(Notice notice) {
    return Phrases.fill(phrase("notice." + notice.kind().id()), notice.details());
  }

  /** Why a stretch of the source is in no field. */
  public String reason(Stretch stretch) {
    return phrase(stretch.reason().isEmpty() ? "unplaced.text" : stretch.reason());
  }

  private String phrase(String key) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    return phrase;
  }

  boolean knows(String key) {
    return phrases.containsKey(key);
  }
}
