package keikaku.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.emit.Column.Type;
import keikaku.model.Change;
import keikaku.model.Cover;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.SourceDocument;
import keikaku.model.Translated;

/**
 * The tables that describe the other tables: what the data is and whose, what each column means,
 * what each code means, and what changed when. So the description can be read by the programs that
 * read the data.
 */
final class DescribingTables {

  private static final List<String> PROPERTIES =
      List.of(
          "title",
          "vision",
          "period_start",
          "period_end",
          "publisher",
          "prefecture",
          "contact",
          "license",
          "license_url",
          "source",
          "source_url",
          "published",
          "updated");

  private final Plan plan;
  private final Addresses addresses;
  private final Map<Language, Dictionary> dictionaries = new LinkedHashMap<>();

  /** A fact about the data as a whole. */
  record Fact(String property, Translated<String> value) {}

  /** A column with the table it stands in, and its place there, from 1. */
  record Placed(Table<?> table, Column<?> column, int position) {}

  /** A code with the column that it stands in. */
  record Code(Table<?> table, Column<?> column, String code) {}

  DescribingTables(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
    for (Language language : plan.languages()) {
      Dictionary dictionary = Dictionary.in(language);
      if (dictionary.language().equals(language)) {
        dictionaries.put(language, dictionary);
      }
    }
  }

  /** The tables that describe these tables and themselves. */
  List<Table<?>> of(List<Table<?>> tables) {
    List<Table<?>> described = new ArrayList<>(tables);
    Table<Fact> about = aboutTable();
    Table<Change> changes = changeTable();
    described.addAll(List.of(about, changes, codeTable(List.of()), columnTable(List.of())));
    return List.of(
        about,
        changes,
        codeTable(described.stream().flatMap(DescribingTables::codesOf).toList()),
        columnTable(described.stream().flatMap(DescribingTables::columnsOf).toList()));
  }

  private <R> TableBuilder<R> table(String name) {
    return new TableBuilder<>(name, plan, addresses);
  }

  private Table<Fact> aboutTable() {
    List<Fact> facts = facts();
    return this.<Fact>table("about")
        .add(Column.<Fact>of("property", Fact::property).always().oneOf(PROPERTIES))
        .text("value", Fact::value)
        .build(facts, "property");
  }

  private List<Fact> facts() {
    Cover cover = plan.cover();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("title", cover.title()));
    cover.vision().ifPresent(vision -> facts.add(new Fact("vision", vision)));
    facts.add(same("period_start", cover.period().start().toString()));
    facts.add(same("period_end", cover.period().end().toString()));
    facts.add(new Fact("publisher", cover.publisher().name()));
    cover.publisher().prefecture().ifPresent(name -> facts.add(new Fact("prefecture", name)));
    cover.publisher().url().ifPresent(url -> facts.add(same("contact", url)));
    facts.add(same("license", cover.license().id()));
    facts.add(same("license_url", cover.license().url()));
    cover.source().map(SourceDocument::title).ifPresent(t -> facts.add(new Fact("source", t)));
    cover
        .source()
        .flatMap(SourceDocument::url)
        .ifPresent(url -> facts.add(same("source_url", url)));
    facts.add(same("published", cover.published().toString()));
    facts.add(same("updated", cover.updated().toString()));
    return facts;
  }

  private Fact same(String property, String value) {
    Map<Language, String> others = new LinkedHashMap<>();
    plan.languages().stream().skip(1).forEach(language -> others.put(language, value));
    return new Fact(property, new Translated<>(plan.cover().firstLanguage(), value, others));
  }

  private Table<Change> changeTable() {
    List<Change> changes = plan.cover().changes();
    return this.<Change>table("changes")
        .add(
            Column.<Change>of(
                    "change_number",
                    Type.INTEGER,
                    change -> Integer.toString(changes.indexOf(change) + 1))
                .always())
        .add(Column.<Change>of("date", Type.DATE, change -> change.date().toString()).always())
        .text("note", Change::note)
        .build(changes, "change_number");
  }

  private Table<Code> codeTable(List<Code> codes) {
    TableBuilder<Code> table =
        this.<Code>table("codes")
            .add(Column.<Code>of("table_name", code -> code.table().name()).always())
            .add(Column.<Code>of("column_name", code -> code.column().name()).always())
            .add(Column.<Code>of("code", Code::code).always());
    for (Language language : dictionaries.keySet()) {
      table.add(Column.<Code>of("meaning", code -> meaning(code, language)).always().in(language));
    }
    return table.build(codes, "table_name", "column_name", "code");
  }

  private String meaning(Code code, Language language) {
    return plan.cover()
        .scale()
        .find(code.code())
        .filter(grade -> code.column().field().contains("grade"))
        .map(Grade::label)
        .map(label -> label.shownIn(language))
        .or(() -> dictionaries.get(language).meaning(code.table(), code.column(), code.code()))
        .orElseThrow(() -> new IllegalStateException("no words for " + code.code()));
  }

  private static Stream<Code> codesOf(Table<?> table) {
    return table.columns().stream()
        .flatMap(column -> column.codes().stream().map(code -> new Code(table, column, code)));
  }

  private Table<Placed> columnTable(List<Placed> columns) {
    TableBuilder<Placed> table =
        this.<Placed>table("columns")
            .add(Column.<Placed>of("table_name", row -> row.table().name()).always())
            .add(Column.<Placed>of("column_name", row -> row.column().name()).always())
            .add(
                Column.<Placed>of("position", Type.INTEGER, row -> Integer.toString(row.position()))
                    .always())
            .add(
                Column.<Placed>of("type", row -> row.column().type().word())
                    .always()
                    .oneOf(Stream.of(Type.values()).map(Type::word).toList()))
            .add(
                Column.<Placed>of("required", row -> row.column().required() ? "yes" : "no")
                    .always()
                    .oneOf(List.of("yes", "no")));
    words(table, "title", (dictionary, row) -> dictionary.title(row.table(), row.column()));
    words(
        table,
        "description",
        (dictionary, row) -> dictionary.description(row.table(), row.column()));
    words(
        table, "unit", (dictionary, row) -> dictionary.unit(row.table(), row.column()).orElse(""));
    return table.build(columns, "table_name", "column_name");
  }

  private interface Words {
    String of(Dictionary dictionary, Placed row);
  }

  private void words(TableBuilder<Placed> table, String field, Words words) {
    dictionaries.forEach(
        (language, dictionary) ->
            table.add(Column.<Placed>of(field, row -> words.of(dictionary, row)).in(language)));
  }

  private static Stream<Placed> columnsOf(Table<?> table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(index -> new Placed(table, table.columns().get(index), index + 1));
  }
}
