package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
import keikaku.emit.QualityReport.Outcome;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Language;
import keikaku.model.Plan;

/** The schemas (JSON Schema 2020-12) of every JSON file that holds data. */
final class Schemas {

  static final String FOLDER = DataFiles.FOLDER + "schema/";
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Plan plan;
  private final Tables tables;
  private final Addresses addresses;
  private final Dictionary words;
  private final RowSchema rows;
  private final NestedWriter nested;

  Schemas(Plan plan, Tables tables, Addresses addresses) {
    this.plan = plan;
    this.tables = tables;
    this.addresses = addresses;
    words = Dictionary.in(plan.cover().firstLanguage());
    rows = new RowSchema(words);
    nested = new NestedWriter(plan, tables);
  }

  List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    for (Table<?> table : tables.allAndDescribing()) {
      files.add(file(table.name(), words.title(table), ofTable(table)));
    }
    files.add(file("policy", words.title(tables.policies()), policy()));
    files.add(file("action", words.title(tables.actions()), action()));
    files.add(file("evaluation", words.title(tables.evaluations()), evaluation()));
    files.add(file("quality", "data quality", quality()));
    files.add(file("plan", plan.cover().title().original(), whole()));
    return files;
  }

  private DataFile file(String name, String title, Map<String, Object> members) {
    Map<String, Object> properties = head();
    properties.putAll(members);
    return file(addresses, name, title, RowSchema.closed(properties));
  }

  /** The file of a schema. */
  static DataFile file(Addresses addresses, String name, String title, Map<String, Object> object) {
    String path = FOLDER + name + ".json";
    Map<String, Object> schema =
        object("$schema", DIALECT, "$id", addresses.absolute(path), "title", title);
    schema.putAll(object);
    return DataFile.of(path, Form.JSON_SCHEMA, JsonTree.file(schema));
  }

  private Map<String, Object> head() {
    return object(
        "$schema", string(),
        "plan",
            RowSchema.closed(
                object(
                    "plan_id", string(),
                    "title", text(),
                    "municipality_code", object("type", "string", "pattern", "^[0-9]{6}$"),
                    "publisher", text())),
        "license", RowSchema.closed(object("id", string(), "url", uri())),
        "source",
            object(
                "type", List.of("object", "null"),
                "properties", object("title", text(), "url", uri()),
                "required", List.of("title"),
                "additionalProperties", false),
        "updated", date());
  }

  private Map<String, Object> ofTable(Table<?> table) {
    return object("rows", array(rows.of(RowWriter.of(table))));
  }

  private Map<String, Object> policy() {
    Map<String, Object> properties = rows.properties(nested.policy);
    properties.put("actions", array(rows.of(nested.actionOfPolicy)));
    return properties;
  }

  private Map<String, Object> action() {
    Map<String, Object> properties = rows.properties(nested.action);
    properties.putAll(parts());
    return properties;
  }

  private Map<String, Object> evaluation() {
    Map<String, Object> properties = rows.properties(nested.evaluation);
    properties.put("indicator_values", array(rows.of(nested.indicatorValue)));
    return properties;
  }

  private Map<String, Object> parts() {
    Map<String, Object> evaluation = rows.properties(nested.evaluationOfAction);
    evaluation.put("indicator_values", array(rows.of(nested.indicatorValue)));
    return object(
        "related", array(string()),
        "measures", array(rows.of(nested.measure)),
        "indicators", array(rows.of(nested.indicator)),
        "evaluations", array(RowSchema.closed(evaluation)));
  }

  private Map<String, Object> whole() {
    Map<String, Object> action = rows.properties(nested.actionOfPolicy);
    action.putAll(parts());
    Map<String, Object> policy = rows.properties(nested.policy);
    policy.put("actions", array(RowSchema.closed(action)));
    return object(
        "published", date(),
        "languages", array(string()),
        "vision", object("anyOf", List.of(text(), object("type", "null"))),
        "period_start", date(),
        "period_end", date(),
        "preface", text(),
        "changes", array(RowSchema.closed(object("date", date(), "note", text()))),
        "grades", array(rows.of(ofPlan(tables.grades()))),
        "rounds", array(rows.of(ofPlan(tables.rounds()))),
        "policies", array(RowSchema.closed(policy)),
        "terms", array(rows.of(ofPlan(tables.terms()))));
  }

  private static Map<String, Object> quality() {
    Map<String, Object> text =
        object("type", "object", "additionalProperties", string(), "minProperties", 1);
    Map<String, Object> points = object("type", "integer", "minimum", 0);
    List<String> outcomes = Stream.of(Outcome.values()).map(Outcome::word).toList();
    Map<String, Object> criterion =
        object(
            "id", string(),
            "group", text,
            "title", text,
            "outcome", object("enum", outcomes),
            "reason", text);
    List<String> required = List.copyOf(criterion.keySet());
    criterion.put("points", points);
    criterion.put("out_of", points);
    Map<String, Object> certificate =
        object(
            "id", string(),
            "title", text,
            "source", uri(),
            "points", points,
            "out_of", points,
            "counts", object("type", "object", "additionalProperties", points),
            "criteria",
                array(
                    object(
                        "type",
                        "object",
                        "properties",
                        criterion,
                        "required",
                        required,
                        "additionalProperties",
                        false)));
    return object("certificates", array(RowSchema.closed(certificate)));
  }

  private static <R> RowWriter<R> ofPlan(Table<R> table) {
    return RowWriter.without(table, NestedWriter.OF_PLAN);
  }

  /** Text in the plan's languages, of which the first is always there. */
  private Map<String, Object> text() {
    Map<String, Object> properties = new LinkedHashMap<>();
    plan.languages().forEach(language -> properties.put(language.tag(), object("type", "string")));
    Language first = plan.cover().firstLanguage();
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of(first.tag()),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    return object("type", "array", "items", items);
  }

  private static Map<String, Object> string() {
    return object("type", "string", "minLength", 1);
  }

  private static Map<String, Object> uri() {
    return object("type", "string", "format", "uri");
  }

  private static Map<String, Object> date() {
    return object("type", "string", "format", "date");
  }
}
