package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.model.Entry;
import keikaku.model.Grade;
import keikaku.model.Plan;

/**
 * The fields of a form, made from the schema of a file's front matter and that of its translation:
 * an {@code enum} is chosen from a list, an array of text is a list, and what the translation may
 * hold too is asked in every language.
 */
final class FormFields {

  private final Plan plan;
  private final FormWords words;
  private final String kind;

  FormFields(Plan plan, FormWords words, String kind) {
    this.plan = plan;
    this.words = words;
    this.kind = kind;
  }

  /** All fields of a file: its front matter, the state of its translation, its text. */
  List<Object> of(Map<String, Object> schema, Map<String, Object> translation) {
    List<Object> fields = fields(schema, properties(translation));
    if (plan.languages().size() > 1) {
      fields.add(state(properties(translation)));
    }
    Map<String, Object> body = field("body", object("widget", "text"), "evaluation".equals(kind));
    body.put("i18n", true);
    fields.add(body);
    return fields;
  }

  private List<Object> fields(Map<String, Object> schema, Map<String, Object> translated) {
    List<?> required = (List<?>) schema.get("required");
    List<Object> fields = new ArrayList<>();
    properties(schema)
        .forEach(
            (name, property) -> {
              Map<String, Object> field =
                  field(name, widget(name, members(property)), required.contains(name));
              if (property.equals(translated.get(name))) {
                field.put("i18n", true);
              }
              fields.add(field);
            });
    return fields;
  }

  private Map<String, Object> field(String name, Map<String, Object> widget, boolean required) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("label", words.label(kind, name));
    words.hint(kind, name).ifPresent(hint -> field.put("hint", hint));
    field.putAll(widget);
    field.put("required", required);
    return field;
  }

  /** Who made a translation stands in translations only, and is empty in the first language. */
  private Map<String, Object> state(Map<String, Object> translated) {
    Map<String, Object> schema = members(translated.get("translation"));
    Map<String, Object> field =
        field(
            "translation",
            object("widget", "object", "fields", fields(schema, properties(schema))),
            false);
    field.put("i18n", true);
    return field;
  }

  private Map<String, Object> widget(String name, Map<String, Object> schema) {
    if (schema.containsKey("enum")) {
      return choice(name, (List<?>) schema.get("enum"));
    } else if ("array".equals(schema.get("type"))) {
      return list(name, members(schema.get("items")));
    } else if (schema.containsKey("properties")) {
      return object("widget", "object", "fields", fields(schema, Map.of()));
    } else if ("object".equals(schema.get("type"))) {
      return object("widget", "keyvalue");
    } else if ("boolean".equals(schema.get("type"))) {
      return object("widget", "boolean");
    }
    Map<String, Object> string = object("widget", "string");
    if (schema.get("pattern") instanceof String pattern) {
      string.put("pattern", List.of(pattern, words.of("pattern")));
    }
    return string;
  }

  private Map<String, Object> list(String name, Map<String, Object> items) {
    if (items.containsKey("enum")) {
      Map<String, Object> several = choice(name, (List<?>) items.get("enum"));
      several.put("multiple", true);
      return several;
    } else if (items.containsKey("properties")) {
      return object("widget", "list", "fields", fields(items, Map.of()));
    }
    return object("widget", "list");
  }

  /**
   * A schema allows a number and its text; a form has each choice once, as a number where it is
   * one, because that is how it stands in the files.
   */
  private Map<String, Object> choice(String name, List<?> values) {
    Map<String, String> titles = titles(name);
    List<Object> options = new ArrayList<>();
    for (Object value : values) {
      String text = value.toString();
      if (!hasTwin(values, value) && (titles.isEmpty() || titles.containsKey(text))) {
        options.add(object("label", label(name, text, titles), "value", value));
      }
    }
    return object("widget", "select", "options", options);
  }

  private String label(String name, String value, Map<String, String> titles) {
    return Optional.ofNullable(titles.get(value))
        .or(() -> words.optional(kind + "." + name + "." + value))
        .or(() -> words.optional(name + "." + value))
        .orElse(value);
  }

  /** Whether the schema has this text as a number as well. */
  private static boolean hasTwin(List<?> values, Object value) {
    return value instanceof String text
        && values.stream()
            .anyMatch(other -> other instanceof Integer && other.toString().equals(text));
  }

  private Map<String, String> titles(String name) {
    Map<String, String> titles = new LinkedHashMap<>();
    switch (name) {
      case "grade" ->
          plan.cover().scale().grades().forEach(grade -> titles.put(grade.symbol(), words(grade)));
      case "policy" ->
          plan.policies()
              .forEach(
                  policy -> titles.put(policy.id(), numbered(policy, policy.title().original())));
      case "related", "superseded-by" ->
          plan.actions()
              .forEach(
                  action -> titles.put(action.id(), numbered(action, action.title().original())));
      default -> {}
    }
    return titles;
  }

  private static String words(Grade grade) {
    return grade.symbol() + " " + grade.label().original();
  }

  private static String numbered(Entry entry, String title) {
    return entry.id() + " " + title;
  }

  private static Map<String, Object> properties(Map<String, Object> schema) {
    return members(schema.get("properties"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(Object tree) {
    return (Map<String, Object>) tree;
  }
}
