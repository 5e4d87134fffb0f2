package keikaku.emit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keikaku.emit.Column;
import keikaku.emit.Table;
import tools.jackson.core.JsonGenerator;

/** Writes the rows of one table as JSON objects. */
final class RowWriter<R> {

  /** Stands between two paragraphs: unlike a cell, a string may have lines. */
  static final String PARAGRAPHS = "\n\n";

  private final Table<R> table;
  private final List<List<Column<R>>> members;

  private RowWriter(Table<R> table, List<List<Column<R>>> members) {
    this.table = table;
    this.members = members;
  }

  /** Writes every column. */
  static <R> RowWriter<R> of(Table<R> table) {
    return without(table, Set.of());
  }

  /** Writes all columns but those of these fields, which the reader knows from where rows stand. */
  static <R> RowWriter<R> without(Table<R> table, Set<String> known) {
    Map<String, List<Column<R>>> byField = new LinkedHashMap<>();
    for (Column<R> column : table.columns()) {
      if (!known.contains(column.field())) {
        byField.computeIfAbsent(column.field(), field -> new ArrayList<>()).add(column);
      }
    }
    return new RowWriter<>(table, List.copyOf(byField.values()));
  }

  Table<R> table() {
    return table;
  }

  /** The columns that it writes, those of one member together. */
  List<List<Column<R>>> members() {
    return members;
  }

  void writeArray(String name, List<R> rows, JsonGenerator json) {
    json.writeName(name);
    json.writeStartArray();
    for (R row : rows) {
      json.writeStartObject();
      writeMembers(row, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The members of a row's object. */
  void writeMembers(R row, JsonGenerator json) {
    for (List<Column<R>> columns : members) {
      Column<R> first = columns.get(0);
      json.writeName(first.field());
      if (first.language().isPresent()) {
        writeLanguages(columns, row, json);
      } else {
        writeValue(first, first.in(row), json);
      }
    }
  }

  private void writeLanguages(List<Column<R>> columns, R row, JsonGenerator json) {
    json.writeStartObject();
    for (Column<R> column : columns) {
      String value = column.in(row);
      if (!value.isEmpty()) {
        json.writeName(column.language().orElseThrow().tag());
        writeValue(column, value, json);
      }
    }
    json.writeEndObject();
  }

  private static void writeValue(Column<?> column, String value, JsonGenerator json) {
    if (column.type() == Column.Type.LIST) {
      writeItems(value, json);
    } else if (value.isEmpty()) {
      json.writeNull();
    } else if (column.type() == Column.Type.INTEGER || column.type() == Column.Type.DECIMAL) {
      json.writeNumber(value);
    } else if (column.type() == Column.Type.NARRATIVE) {
      json.writeString(value.replace(Column.PARAGRAPHS, PARAGRAPHS));
    } else {
      json.writeString(value);
    }
  }

  private static void writeItems(String items, JsonGenerator json) {
    json.writeStartArray();
    if (!items.isEmpty()) {
      List.of(items.split(Column.ITEMS, -1)).forEach(json::writeString);
    }
    json.writeEndArray();
  }
}
