package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.Column;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.ForeignKey;
import keikaku.emit.Table;
import keikaku.model.Cover;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.SourceDocument;

/**
 * Describes the CSV files as a Data Package, version 2.0. The standard has one language for words,
 * so they are in the plan's first.
 */
final class DataPackageWriter {

  static final String PATH = DataFiles.FOLDER + "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

  private final Cover cover;
  private final Addresses addresses;
  private final Dictionary words;

  DataPackageWriter(Plan plan, Addresses addresses) {
    cover = plan.cover();
    this.addresses = addresses;
    words = Dictionary.in(cover.firstLanguage());
  }

  Content write(List<DataFile> files) {
    return JsonTree.file(
        object(
            "$schema", PROFILE + "datapackage.json",
            "name", cover.id(),
            "id", addresses.absolute(PATH),
            "title", cover.title().original(),
            "description", cover.vision().map(vision -> vision.original()),
            "homepage", addresses.absolute(DataFiles.FOLDER + "index.html"),
            "version", cover.updated().toString(),
            "created", cover.published() + "T00:00:00Z",
            "languages", cover.languages().stream().map(Language::tag).toList(),
            "keywords", List.of(cover.publisher().name().original(), cover.title().original()),
            "contributors", List.of(publisher()),
            "licenses", List.of(license()),
            "sources", cover.source().map(source -> List.of(source(source))),
            "resources", files.stream().flatMap(file -> resource(file).stream()).toList()));
  }

  private Map<String, Object> publisher() {
    return object(
        "title", cover.publisher().name().original(),
        "path", cover.publisher().url(),
        "roles", List.of("publisher"));
  }

  private Map<String, Object> license() {
    return object("name", cover.license().id(), "path", cover.license().url());
  }

  private static Map<String, Object> source(SourceDocument source) {
    return object("title", source.title().original(), "path", source.url());
  }

  private Optional<Map<String, Object>> resource(DataFile file) {
    return file.table()
        .map(
            table ->
                object(
                    "name", table.name(),
                    "path", file.path().substring(DataFiles.FOLDER.length()),
                    "type", "table",
                    "title", words.title(table),
                    "description", words.description(table),
                    "format", "csv",
                    "mediatype", file.form().mediaType(),
                    "encoding", "utf-8",
                    "bytes", file.size(),
                    "hash", "sha256:" + file.sha256(),
                    "dialect", dialect(),
                    "schema", schema(table)));
  }

  private static Map<String, Object> dialect() {
    return object(
        "$schema",
        PROFILE + "tabledialect.json",
        "header",
        true,
        "delimiter",
        ",",
        "lineTerminator",
        "\r\n",
        "quoteChar",
        "\"",
        "doubleQuote",
        true);
  }

  private Map<String, Object> schema(Table<?> table) {
    List<Map<String, Object>> foreignKeys =
        table.foreignKeys().stream().map(key -> foreignKey(table, key)).toList();
    return object(
        "$schema", PROFILE + "tableschema.json",
        "fields", table.columns().stream().map(column -> field(table, column)).toList(),
        "primaryKey", table.key(),
        "foreignKeys", foreignKeys.isEmpty() ? Optional.empty() : foreignKeys,
        "missingValues", List.of(""));
  }

  /** A key into the same table names no resource: so the standard has it. */
  private static Map<String, Object> foreignKey(Table<?> table, ForeignKey key) {
    boolean same = key.table().equals(table.name());
    return object(
        "fields", List.of(key.column()),
        "reference",
            object(
                "resource",
                same ? Optional.empty() : key.table(),
                "fields",
                List.of(key.target())));
  }

  private Map<String, Object> field(Table<?> table, Column<?> column) {
    boolean grade = column.field().endsWith("grade_id") || column.field().endsWith("grade_symbol");
    return object(
        "name", column.name(),
        "type", type(column.type()),
        "title", words.title(table, column),
        "description", words.description(table, column),
        "categories", categories(table, column),
        "categoriesOrdered",
            grade && !column.codes().isEmpty() ? Optional.of(true) : Optional.empty(),
        "constraints",
            column.required() ? Optional.of(object("required", true)) : Optional.empty());
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT, NARRATIVE, LIST, ADDRESS -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case DATE -> "date";
    };
  }

  private Optional<List<Map<String, Object>>> categories(Table<?> table, Column<?> column) {
    if (column.codes().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        column.codes().stream()
            .map(code -> object("value", code, "label", label(table, column, code)))
            .toList());
  }

  private String label(Table<?> table, Column<?> column, String code) {
    return words
        .meaning(table, column, code)
        .or(() -> cover.scale().find(code).map(Grade::label).map(label -> label.original()))
        .orElse(code);
  }
}
