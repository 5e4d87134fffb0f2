package keikaku;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keikaku.model.Entry;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Translation;
import keikaku.model.Translation.Status;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

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
   */
  record Row(
      Language language, String original, String file, Status status, List<String> outdated) {}

  static TranslationTable of(Plan plan) {
    Language first = plan.cover().firstLanguage();
    List<Language> others =
        plan.languages().stream().filter(language -> !language.equals(first)).toList();
    List<Row> rows = new ArrayList<>();
    for (Language language : others) {
      for (Entry entry : plan.entries()) {
        rows.add(row(entry, language, first));
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
    return new Row(language, original, file, entry.statusIn(language, first), outdated);
  }

  private Map<Status, Integer> counts(Language language) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    rows.stream()
        .filter(row -> row.language().equals(language))
        .forEach(row -> counts.merge(row.status(), 1, Integer::sum));
    return counts;
  }

  void writeText(Terminal terminal) {
    for (Language language : languages) {
      terminal.say("translations.language", "language", language.tag());
      counts(language)
          .forEach((status, n) -> terminal.say("translations." + status.word(), "n", n));
    }
    for (Row row : rows) {
      if (row.status() == Status.MISSING) {
        terminal.say("translations.row.missing", "file", row.file());
      } else if (row.status() == Status.OUTDATED) {
        String parts = String.join(", ", row.outdated());
        terminal.say("translations.row.outdated", "file", row.file(), "parts", parts);
      }
    }
  }

  void writeJson(PrintStream out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("languages");
      languages.forEach(language -> write(language, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("translations");
      rows.forEach(row -> write(row, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.print(text + "\n");
  }

  private void write(Language language, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("language", language.tag());
    counts(language).forEach((status, n) -> json.writeNumberProperty(status.word(), n));
    json.writeEndObject();
  }

  private static void write(Row row, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("language", row.language().tag());
    json.writeStringProperty("original", row.original());
    json.writeStringProperty("file", row.file());
    json.writeStringProperty("status", row.status().word());
    json.writeArrayPropertyStart("outdated");
    row.outdated().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
