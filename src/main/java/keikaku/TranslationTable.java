package keikaku;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keikaku.check.Change;
import keikaku.check.ChangedWords;
import keikaku.model.Entry;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Translation;
import keikaku.model.Translation.Status;

/**
 * How far a plan is translated.
 *
 * @param rows one for each file and language, language by language
 */
record TranslationTable(List<Language> languages, List<Row> rows) {

  /**
   * One file's translation into one language.
   *
   * @param original the first-language file
   * @param file the translation, whether it exists or not
   * @param outdated the parts of the original that have changed since
   * @param changes their wording then and now
   */
  record Row(
      Language language,
      String original,
      String file,
      Status status,
      List<String> outdated,
      List<Change> changes) {

    Row saying(ChangedWords words) {
      List<Change> said = words.in(original, language.tag());
      return new Row(language, original, file, status, outdated, said);
    }
  }

  /**
   * @param words says what has changed in an original
   */
  static TranslationTable of(Plan plan, ChangedWords words) {
    Language first = plan.cover().firstLanguage();
    List<Language> others =
        plan.languages().stream().filter(language -> !language.equals(first)).toList();
    List<Row> rows = new ArrayList<>();
    for (Language language : others) {
      for (Entry entry : plan.entries()) {
        Row row = row(entry, language, first);
        rows.add(row.status() == Status.OUTDATED ? row.saying(words) : row);
      }
    }
    return new TranslationTable(others, rows);
  }

  private static Row row(Entry entry, Language language, Language first) {
    String original = entry.origin().file();
    String name = original.substring(0, original.length() - ".md".length());
    String file = name + "." + language.tag() + ".md";
    Translation translation = entry.translations().get(language);
    List<String> outdated = translation == null ? List.of() : translation.outdated();
    return new Row(language, original, file, entry.statusIn(language, first), outdated, List.of());
  }

  /** How many of the translations into a language are in each state. */
  Map<Status, Integer> counts(Language language) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    rows.stream()
        .filter(row -> row.language().equals(language))
        .forEach(row -> counts.merge(row.status(), 1, Integer::sum));
    return counts;
  }
}
