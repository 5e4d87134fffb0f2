package keikaku;

import java.io.StringWriter;
import keikaku.check.Change;
import keikaku.model.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells programs how far a plan is translated. */
final class TranslationJsonWriter {

  private final TranslationTable table;
  private final JsonGenerator json;

  private TranslationJsonWriter(TranslationTable table, JsonGenerator json) {
    this.table = table;
    this.json = json;
  }

  static String write(TranslationTable table) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new TranslationJsonWriter(table, json).write();
    }
    return text + "\n";
  }

  private void write() {
    json.writeStartObject();
    json.writeArrayPropertyStart("languages");
    table.languages().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("translations");
    table.rows().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Language language) {
    json.writeStartObject();
    json.writeStringProperty("language", language.tag());
    table.counts(language).forEach((status, n) -> json.writeNumberProperty(status.word(), n));
    json.writeEndObject();
  }

  private void write(TranslationTable.Row row) {
    json.writeStartObject();
    json.writeStringProperty("language", row.language().tag());
    json.writeStringProperty("original", row.original());
    json.writeStringProperty("file", row.file());
    json.writeStringProperty("status", row.status().word());
    json.writeArrayPropertyStart("outdated");
    row.outdated().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("changes");
    row.changes().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A former wording that nobody knows is left out. */
  private void write(Change change) {
    json.writeStartObject();
    json.writeStringProperty("part", change.part());
    change.before().ifPresent(words -> json.writeStringProperty("before", words));
    json.writeStringProperty("after", change.after());
    json.writeEndObject();
  }
}
