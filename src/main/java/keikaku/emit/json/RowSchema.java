package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keikaku.emit.Column;
import keikaku.emit.Dictionary;
import keikaku.emit.Table;

/** Says in JSON Schema what {@link RowWriter} writes, with the words of the data dictionary. */
final class RowSchema {

  private final Dictionary words;

  RowSchema(Dictionary words) {
    this.words = words;
  }

  /** The schema of a row's object. */
  <R> Map<String, Object> of(RowWriter<R> row) {
    return closed(properties(row));
  }

  /** The schema of an object that must have exactly these members. */
  static Map<String, Object> closed(Map<String, Object> properties) {
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.copyOf(properties.keySet()),
        "additionalProperties",
        false);
  }

  <R> Map<String, Object> properties(RowWriter<R> row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (List<Column<R>> columns : row.members()) {
      properties.put(columns.get(0).field(), member(row.table(), columns));
    }
    return properties;
  }

  private <R> Map<String, Object> member(Table<R> table, List<Column<R>> columns) {
    Column<R> column = columns.get(0);
    Map<String, Object> schema =
        object(
            "title", words.fieldTitle(table, column),
            "description", words.description(table, column));
    schema.putAll(column.language().isEmpty() ? value(column) : languages(columns));
    return schema;
  }

  private static <R> Map<String, Object> languages(List<Column<R>> columns) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Column<R> column : columns) {
      String tag = column.language().orElseThrow().tag();
      properties.put(tag, present(column));
      if (column.required()) {
        required.add(tag);
      }
    }
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private static Map<String, Object> value(Column<?> column) {
    Map<String, Object> schema = present(column);
    boolean absentIsNull = !column.required() && column.type() != Column.Type.LIST;
    if (absentIsNull) {
      schema.put("type", List.of(schema.get("type"), "null"));
    }
    if (absentIsNull && !column.codes().isEmpty()) {
      List<String> orNull = new ArrayList<>(column.codes());
      orNull.add(null);
      schema.put("enum", orNull);
    }
    return schema;
  }

  private static Map<String, Object> present(Column<?> column) {
    return switch (column.type()) {
      case INTEGER -> object("type", "integer");
      case DECIMAL -> object("type", "number");
      case DATE -> object("type", "string", "format", "date");
      case ADDRESS -> object("type", "string", "format", "uri-reference");
      case LIST -> object("type", "array", "items", object("type", "string", "minLength", 1));
      case TEXT, NARRATIVE ->
          column.codes().isEmpty()
              ? object("type", "string", "minLength", 1)
              : object("type", "string", "enum", column.codes());
    };
  }
}
