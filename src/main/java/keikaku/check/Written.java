package keikaku.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.source.Document;
import keikaku.source.Identity;

/**
 * The files about one thing.
 *
 * @param original in the first language, absent when it is missing or could not be read
 * @param translations by language tag
 */
record Written(Identity identity, Optional<Document> original, Map<String, Document> translations) {

  Written {
    translations = new TreeMap<>(translations);
  }
}
