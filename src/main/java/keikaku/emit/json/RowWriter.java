package keikaku.emit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keikaku.emit.Column;
import keikaku.emit.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes the rows of one table as JSON objects. */
final class RowWriter<R> {

  /** Stands between two paragraphs: unlike a cell, a string may have lines. */
  static final String PARAGRAPHS = "\n\n";

  private final Table<R> table;
  private final List<Member<R>> members;

  private RowWriter(Table<R> table, List<Member<R>> members) {
    this.table = table;
    this.members = members;
  }

  /** A member of a row's object; names that stand in every row are encoded once. */
  private record Member<R>(
      SerializedString name, List<Column<R>> columns, List<SerializedString> tags) {

    static <R> Member<R> of(String field, List<Column<R>> columns) {
      return new Member<>(
          new SerializedString(field),
          columns,
          columns.stream()
              .flatMap(column -> column.language().stream())
              .map(language -> new SerializedString(language.tag()))
              .toList());
    }
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
    List<Member<R>> members = new ArrayList<>();
    byField.forEach((field, columns) -> members.add(Member.of(field, columns)));
    return new RowWriter<>(table, members);
  }

  Table<R> table() {
    return table;
  }

  /** The columns that it writes, those of one member together. */
  List<List<Column<R>>> members() {
    return members.stream().map(Member::columns).toList();
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
    for (Member<R> member : members) {
      Column<R> first = member.columns().get(0);
      json.writeName(member.name());
      if (first.language().isPresent()) {
        writeLanguages(member, row, json);
      } else {
        writeValue(first, first.in(row), json);
      }
    }
  }

  private void writeLanguages(Member<R> member, R row, JsonGenerator json) {
    json.writeStartObject();
    List<Column<R>> columns = member.columns();
    for (int i = 0; i < columns.size(); i++) {
      String value = columns.get(i).in(row);
      if (!value.isEmpty()) {
        json.writeName(member.tags().get(i));
        writeValue(columns.get(i), value, json);
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
