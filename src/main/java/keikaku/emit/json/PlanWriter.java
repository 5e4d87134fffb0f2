package keikaku.emit.json;

import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Change;
import keikaku.model.Cover;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Policy;
import tools.jackson.core.JsonGenerator;

/** Writes the whole plan: what it says about itself, then its parts, each inside its whole. */
final class PlanWriter {

  private final Plan plan;
  private final Tables tables;
  private final HeadWriter head;
  private final NestedWriter nested;

  PlanWriter(Plan plan, Tables tables, HeadWriter head) {
    this.plan = plan;
    this.tables = tables;
    this.head = head;
    nested = new NestedWriter(plan, tables);
  }

  void write(JsonGenerator json) {
    writeCover(plan.cover(), json);
    writeTable("grades", tables.grades(), json);
    writeTable("rounds", tables.rounds(), json);
    json.writeName("policies");
    json.writeStartArray();
    for (Policy policy : plan.policies()) {
      json.writeStartObject();
      nested.writeWholePolicy(policy, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeTable("terms", tables.terms(), json);
  }

  private <R> void writeTable(String name, Table<R> table, JsonGenerator json) {
    RowWriter.without(table, NestedWriter.OF_PLAN).writeArray(name, table.rows(), json);
  }

  private void writeCover(Cover cover, JsonGenerator json) {
    json.writeStringProperty("published", cover.published().toString());
    json.writeName("languages");
    json.writeStartArray();
    cover.languages().stream().map(Language::tag).forEach(json::writeString);
    json.writeEndArray();
    cover
        .vision()
        .ifPresentOrElse(
            vision -> head.writeText("vision", vision, json),
            () -> json.writeNullProperty("vision"));
    json.writeStringProperty("period_start", cover.period().start().toString());
    json.writeStringProperty("period_end", cover.period().end().toString());
    head.writeText(
        "preface",
        cover.preface().map(prose -> String.join(RowWriter.PARAGRAPHS, prose.toParagraphs())),
        json);
    json.writeName("changes");
    json.writeStartArray();
    for (Change change : cover.changes()) {
      json.writeStartObject();
      json.writeStringProperty("date", change.date().toString());
      head.writeText("note", change.note(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
