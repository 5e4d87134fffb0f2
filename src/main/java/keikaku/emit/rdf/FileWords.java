package keikaku.emit.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keikaku.emit.DataFile;
import keikaku.emit.Dictionary;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Language;

/** What data files are called and what is in them, in the languages of a plan. */
final class FileWords {

  private final Map<Language, Dictionary> dictionaries = new LinkedHashMap<>();
  private final Wording wording;

  FileWords(List<Language> languages) {
    wording = Wording.in(languages);
    wording.languages().forEach(language -> dictionaries.put(language, Dictionary.in(language)));
  }

  List<Text> titles(DataFile file) {
    return file.table()
        .map(
            table ->
                texts(
                    words -> title(words.title(table), words.title(file.form()), words.language())))
        .orElseGet(() -> wording.texts("file.plan", language -> form(file, language)));
  }

  private static String title(String table, String form, Language language) {
    return language.isWrittenWithoutSpaces() ? table + "（" + form + "）" : table + " (" + form + ")";
  }

  private Map<String, String> form(DataFile file, Language language) {
    return Map.of("format", dictionaries.get(language).title(file.form()));
  }

  List<Text> descriptions(DataFile file) {
    return file.table()
        .map(table -> texts(words -> words.description(table)))
        .orElseGet(() -> wording.texts("file.plan.about"));
  }

  private List<Text> texts(Function<Dictionary, String> text) {
    return dictionaries.values().stream()
        .map(words -> new Text(text.apply(words), Optional.of(words.language())))
        .toList();
  }
}
