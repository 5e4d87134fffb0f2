package keikaku.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.Column;
import keikaku.emit.Dictionary;
import keikaku.emit.ForeignKey;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.handbook.XdocWriter.Cell;
import keikaku.model.Plan;

/** The page that explains every table and column of the open data. */
final class DictionaryPage {

  private final Words words;
  private final Dictionary dictionary;
  private final Tables tables;

  DictionaryPage(Words words, Plan plan) {
    this.words = words;
    this.dictionary = Dictionary.in(words.language());
    this.tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));
  }

  String text() {
    XdocWriter page = new XdocWriter(words.of("dictionary.title"));
    page.link(words.of("other.folder") + "data-dictionary.html", words.of("other.name"));
    page.paragraph(words.of("dictionary.about")).paragraph(words.of("dictionary.languages"));
    everyTable().forEach(table -> part(page, table));
    return page.text();
  }

  /** Also those tables that only some plans fill, and those that describe the others. */
  private List<Table<?>> everyTable() {
    List<Table<?>> every = new ArrayList<>(tables.all());
    for (Table<?> table : List.of(tables.indicators(), tables.indicatorValues())) {
      if (!every.contains(table)) {
        every.add(table);
      }
    }
    every.addAll(tables.describing());
    return every;
  }

  private void part(XdocWriter page, Table<?> table) {
    page.beginPart(table.name() + " " + dictionary.title(table));
    page.paragraph(dictionary.description(table));
    page.labelled(words.of("dictionary.key"), String.join(", ", table.key()));
    page.beginTable(
        List.of(
            words.of("dictionary.column"),
            words.of("dictionary.named"),
            words.of("dictionary.type"),
            words.of("dictionary.required"),
            words.of("dictionary.meaning")));
    table.columns().forEach(column -> page.row(row(table, column)));
    page.endTable().endPart();
  }

  private List<Cell> row(Table<?> table, Column<?> column) {
    String type = column.type().name().toLowerCase(Locale.ROOT);
    return List.of(
        new Cell.Name(column.name()),
        new Cell.Text(dictionary.title(table, column)),
        new Cell.Text(words.of("type." + type)),
        new Cell.Text(words.of(column.required() ? "dictionary.always" : "dictionary.sometimes")),
        new Cell.Text(meaning(table, column)));
  }

  private String meaning(Table<?> table, Column<?> column) {
    StringBuilder meaning = new StringBuilder(dictionary.description(table, column));
    for (String code : column.codes()) {
      dictionary
          .meaning(table, column, code)
          .ifPresent(is -> meaning.append(words.of("dictionary.code").formatted(code, is)));
    }
    for (ForeignKey key : table.foreignKeys()) {
      if (key.column().equals(column.name())) {
        meaning.append(words.of("dictionary.refers").formatted(key.table(), key.target()));
      }
    }
    return meaning.toString();
  }
}
