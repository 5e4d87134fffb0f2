package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.model.Entry;
import keikaku.model.License;
import keikaku.model.Plan;
import keikaku.model.Repository;
import keikaku.model.Round;
import keikaku.model.Term;
import keikaku.model.Translation;

/**
 * The schemas of the front matter that staff write, by which an editor completes and checks while
 * they type. They know this plan's grades, policies and actions. For each kind of file there is one
 * for the first language ({@code front-matter/action.json}) and one for its translations ({@code
 * front-matter/action.translation.json}).
 */
final class FrontMatterSchemas {

  private static final String FORMER = "moved-from";

  private final Plan plan;
  private final Addresses addresses;

  FrontMatterSchemas(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
  }

  List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    trees().forEach((name, schema) -> files.add(file(name, schema)));
    return files;
  }

  /** The schemas by the kind of file, {@code action} or {@code action.translation}. */
  Map<String, Map<String, Object>> trees() {
    Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    schemas.put("plan", cover());
    schemas.put(
        "policy", mapping(object("title", text(), "summary", text(), FORMER, ids()), "title"));
    schemas.put("action", action());
    schemas.put("round", round());
    schemas.put("evaluation", evaluation());
    schemas.put("term", term());
    schemas.put(
        "page",
        mapping(
            object("title", text(), "order", object("type", "integer"), FORMER, ids()), "title"));
    schemas.put("plan.translation", coverTranslation());
    schemas.put("policy.translation", translated("title", text(), "summary", text()));
    schemas.put("action.translation", actionTranslation());
    schemas.put("round.translation", translated("title", text()));
    schemas.put("evaluation.translation", translated("reason", text()));
    schemas.put("term.translation", translated("name", text()));
    schemas.put("page.translation", translated("title", text()));
    return schemas;
  }

  private DataFile file(String name, Map<String, Object> schema) {
    return Schemas.file(addresses, "front-matter/" + name, "front matter: " + name, schema);
  }

  private static Map<String, Object> cover() {
    return mapping(
        object(
            "id", id(),
            "title", text(),
            "vision", text(),
            "period", years(),
            "languages", list(text()),
            "publisher", publisher(),
            "license", object("enum", Stream.of(License.values()).map(License::id).toList()),
            "published", date(),
            "updated", date(),
            "repository", repository(),
            "scale", scale(),
            "source", mapping(object("title", text(), "url", uri()), "title"),
            "changes", list(mapping(object("date", date(), "note", text()), "date", "note"))),
        "id",
        "title",
        "period",
        "languages",
        "publisher",
        "license",
        "published",
        "updated",
        "scale");
  }

  private static Map<String, Object> publisher() {
    return mapping(
        object(
            "code", object("type", "string", "pattern", "^[0-9]{6}$"),
            "name", text(),
            "prefecture", text(),
            "url", uri()),
        "code",
        "name");
  }

  private static Map<String, Object> repository() {
    List<String> hosts = Stream.of(Repository.Host.values()).map(Repository.Host::word).toList();
    return mapping(
        object(
            "url", uri(),
            "host", object("enum", hosts),
            "branch", text(),
            "folder", text(),
            "forms", object("type", "boolean")),
        "url");
  }

  private static Map<String, Object> scale() {
    return list(
        mapping(object("id", id(), "symbol", text(), "label", text()), "id", "symbol", "label"));
  }

  private Map<String, Object> coverTranslation() {
    Map<String, Object> labels = new LinkedHashMap<>();
    plan.cover().scale().grades().forEach(grade -> labels.put(grade.id(), text()));
    return translated(
        "title", text(),
        "vision", text(),
        "publisher", mapping(object("name", text(), "prefecture", text())),
        "scale", mapping(labels),
        "source", mapping(object("title", text())),
        "changes", list(text()));
  }

  private Map<String, Object> action() {
    Map<String, Object> indicator =
        object(
            "id", id(),
            "name", text(),
            "unit", text(),
            "baseline", number(),
            "target", number());
    return mapping(
        object(
            "policy",
            oneOf(plan.policies()),
            "title",
            text(),
            "keywords",
            list(text()),
            "related",
            list(oneOf(plan.actions())),
            "departments",
            list(text()),
            "years",
            years(),
            "budget",
            number(),
            "superseded-by",
            oneOf(plan.actions()),
            FORMER,
            ids(),
            "indicators",
            list(mapping(indicator, "id", "name", "unit"))),
        "policy",
        "title");
  }

  private Map<String, Object> actionTranslation() {
    Map<String, Object> words = mapping(object("name", text(), "unit", text()));
    return translated(
        "title", text(),
        "keywords", list(text()),
        "departments", list(text()),
        "indicators", object("type", "object", "additionalProperties", words));
  }

  private static Map<String, Object> round() {
    List<String> kinds = Stream.of(Round.Kind.values()).map(Round.Kind::word).toList();
    return mapping(
        object("title", text(), "kind", object("enum", kinds), "period", years(), FORMER, ids()),
        "title",
        "kind",
        "period");
  }

  private Map<String, Object> evaluation() {
    List<String> grades =
        plan.cover().scale().grades().stream()
            .flatMap(grade -> Stream.of(grade.symbol(), grade.id()))
            .toList();
    return mapping(
        object(
            "grade", object("enum", grades),
            "reason", text(),
            "cost", number(),
            "actuals", object("type", "object", "additionalProperties", number())),
        "grade");
  }

  private static Map<String, Object> term() {
    List<String> kinds = Stream.of(Term.Kind.values()).map(Term.Kind::word).toList();
    return mapping(
        object(
            "name",
            text(),
            "kind",
            object("enum", kinds),
            "reading",
            text(),
            "aliases",
            list(text()),
            FORMER,
            ids()),
        "name",
        "kind");
  }

  private static Map<String, Object> translated(Object... namesAndSchemas) {
    Map<String, Object> properties = object(namesAndSchemas);
    List<String> makers =
        Stream.of(Translation.Maker.values())
            .map(maker -> maker.name().toLowerCase(java.util.Locale.ROOT))
            .toList();
    properties.put(
        "translation",
        mapping(
            object(
                "of", object("type", "string"),
                "by", object("enum", makers),
                "reviewed", object("type", "boolean")),
            "by"));
    return mapping(properties, "translation");
  }

  /** An object with these members at most, and these at least. */
  private static Map<String, Object> mapping(Map<String, Object> properties, String... required) {
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        Arrays.asList(required),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> oneOf(List<? extends Entry> entries) {
    List<Object> ids = new ArrayList<>();
    for (Entry entry : entries) {
      ids.add(entry.id());
      if (entry.id().matches("[1-9][0-9]{0,8}")) {
        ids.add(Integer.valueOf(entry.id()));
      }
    }
    return object("enum", ids);
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return object("type", "array", "items", items);
  }

  /** Ids that something had before. */
  private static Map<String, Object> ids() {
    return list(text());
  }

  /** Text; an editor reads a plain {@code 2021} as a number, which the tool takes as text too. */
  private static Map<String, Object> text() {
    return object("type", List.of("string", "number"));
  }

  private static Map<String, Object> id() {
    return object("type", List.of("string", "number"), "pattern", "^[a-z0-9.-]+$");
  }

  private static Map<String, Object> number() {
    return object("type", List.of("number", "string"));
  }

  private static Map<String, Object> years() {
    return object("type", List.of("string", "integer"), "pattern", "^[0-9]{4}(/[0-9]{4})?$");
  }

  private static Map<String, Object> date() {
    return object("type", "string");
  }

  private static Map<String, Object> uri() {
    return object("type", "string", "format", "uri");
  }
}
