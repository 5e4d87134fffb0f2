package keikaku.emit.site;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import keikaku.emit.site.ThemeException.Spot;
import keikaku.model.ConformanceClaim;

/**
 * Refuses wording of a theme that claims conformity with the accessibility standard before the test
 * results show it.
 */
final class ClaimChecker {

  /** The sentence that the results page shows by itself, once it is true. */
  private static final String OWN = "results.complete";

  private static final String JAPANESE =
      "アクセシビリティの規格に「準拠」しているとは、まだ書けません。accessibility.properties の結果がすべて「適合」か「該当なし」になると書けます。";

  private static final String ENGLISH =
      "the site cannot claim yet that it conforms to the accessibility standard; it can once every"
          + " result in accessibility.properties is \"pass\" or \"none\"";

  private final boolean proven;

  /**
   * @param proven whether the test results are complete and passing
   */
  ClaimChecker(boolean proven) {
    this.proven = proven;
  }

  /**
   * @throws ThemeException for the first of the sentences that claims too much
   */
  void check(Map<String, String> sentences, SettingsReader reader) {
    new TreeMap<>(sentences)
        .forEach(
            (key, sentence) -> {
              if (!key.equals(OWN) && claims(sentence, key.startsWith("results.")).isPresent()) {
                throw reader.fault(key, JAPANESE, ENGLISH);
              }
            });
  }

  /**
   * @throws ThemeException where the template claims too much
   */
  void checkTemplate(String name, String text) {
    int start = 0;
    for (String line : text.split("\n", -1)) {
      OptionalInt claim = claims(line, name.startsWith("accessibility"));
      if (claim.isPresent()) {
        String file = ThemeFiles.FOLDER + "/templates/" + name;
        throw new ThemeException(Spot.of(file, text, start + claim.getAsInt()), JAPANESE, ENGLISH);
      }
      start += line.length() + 1;
    }
  }

  private OptionalInt claims(String words, boolean aboutAccessibility) {
    return proven ? OptionalInt.empty() : ConformanceClaim.find(words, aboutAccessibility);
  }
}
