package keikaku.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files about one thing.
 *
 * @param original in the first language, absent when it is missing or could not be read
 * @param translations by language tag
 */
public record Written(
    Identity identity, Optional<Document> original, Map<String, Document> translations) {

  public Written {
    translations = new TreeMap<>(translations);
  }

  /**
   * @param documents all about the same thing, by language tag, the first language's empty
   */
  static Written of(Identity identity, Map<String, Document> documents) {
    Map<String, Document> translations = new TreeMap<>(documents);
    Optional<Document> original = Optional.ofNullable(translations.remove(""));
    return new Written(identity, original, translations);
  }

  /** The first of them, from the project's top. */
  public String file() {
    return original.orElseGet(() -> translations.values().iterator().next()).text().file();
  }

  /** All of them, the original first. */
  public Stream<Document> documents() {
    return Stream.concat(original.stream(), translations.values().stream());
  }

  /** The same files, of which one now says something else. */
  Written with(Document document) {
    if (!document.isTranslation()) {
      return new Written(identity, Optional.of(document), translations);
    }
    Map<String, Document> others = new TreeMap<>(translations);
    others.put(document.language(), document);
    return new Written(identity, original, others);
  }
}
