package keikaku.emit.json;

import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.DataFiles;
import keikaku.model.Cover;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.SourceDocument;
import keikaku.model.Translated;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what every JSON file begins with: the schema it keeps to, the plan it is about, the
 * licence, and where the data comes from.
 */
final class HeadWriter {

  private final Plan plan;
  private final Addresses addresses;

  HeadWriter(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
  }

  /**
   * @param path the file that is written
   * @param schema the name of its schema
   */
  void write(String path, String schema, JsonGenerator json) {
    json.writeStringProperty("$schema", schemaAddress(path, schema));
    writePlan(json);
    writeLicense(json);
    writeSource(json);
    json.writeStringProperty("updated", plan.cover().updated().toString());
  }

  private String schemaAddress(String path, String schema) {
    String target = DataFiles.FOLDER + "schema/" + schema + ".json";
    return addresses.absolute(target).orElse(Addresses.relative(path, target));
  }

  private void writePlan(JsonGenerator json) {
    Cover cover = plan.cover();
    json.writeName("plan");
    json.writeStartObject();
    json.writeStringProperty("plan_id", cover.id());
    writeText("title", cover.title(), json);
    json.writeStringProperty("municipality_code", cover.publisher().code());
    writeText("publisher", cover.publisher().name(), json);
    json.writeEndObject();
  }

  private void writeLicense(JsonGenerator json) {
    json.writeName("license");
    json.writeStartObject();
    json.writeStringProperty("id", plan.cover().license().id());
    json.writeStringProperty("url", plan.cover().license().url());
    json.writeEndObject();
  }

  private void writeSource(JsonGenerator json) {
    Optional<SourceDocument> source = plan.cover().source();
    if (source.isEmpty()) {
      json.writeNullProperty("source");
      return;
    }
    json.writeName("source");
    json.writeStartObject();
    writeText("title", source.get().title(), json);
    source.get().url().ifPresent(url -> json.writeStringProperty("url", url));
    json.writeEndObject();
  }

  /** Text in every language that it exists in, in the order of the plan's languages. */
  void writeText(String name, Translated<String> text, JsonGenerator json) {
    json.writeName(name);
    json.writeStartObject();
    for (Language language : plan.languages()) {
      text.in(language).ifPresent(found -> json.writeStringProperty(language.tag(), found));
    }
    json.writeEndObject();
  }
}
