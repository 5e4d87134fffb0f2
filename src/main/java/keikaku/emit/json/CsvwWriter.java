package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.emit.Addresses;
import keikaku.emit.Column;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.ForeignKey;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.model.Cover;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Translated;

/**
 * Describes the CSV files as W3C "Metadata Vocabulary for Tabular Data" says: one group of tables,
 * each file with its columns. A column has its ASCII name and its Japanese title among its titles,
 * so that the files under either header fit.
 */
final class CsvwWriter {

  static final String PATH = DataFiles.FOLDER + "csv-metadata.json";

  /** What a row is about: the IRI that the RDF of the plan gives it. */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "policies", Addresses.policy("{policy_number}") + "#it",
          "actions", Addresses.action("{action_number}") + "#it",
          "measures", Addresses.action("{action_number}") + "#measure-{measure_number}",
          "evaluations", Addresses.evaluation("{round_id}", "{action_number}") + "#it",
          "rounds", Addresses.round("{round_id}") + "#it",
          "terms", Addresses.term("{term_id}") + "#it",
          "indicators", Addresses.action("{action_number}") + "#indicator-{indicator_id}");

  private final Cover cover;
  private final Addresses addresses;
  private final Dictionary ja = Dictionary.in(new Language("ja"));
  private final Dictionary en = Dictionary.in(new Language("en"));

  CsvwWriter(Plan plan, Addresses addresses) {
    this.cover = plan.cover();
    this.addresses = addresses;
  }

  Content write(List<DataFile> files) {
    List<Object> tables = new ArrayList<>();
    files.forEach(file -> file.table().ifPresent(table -> tables.add(described(file, table))));
    return JsonTree.file(
        object(
            "@context", "http://www.w3.org/ns/csvw",
            "dc:title", texts(cover.title()),
            "dc:publisher", texts(cover.publisher().name()),
            "dc:license", object("@id", cover.license().url()),
            "dc:source", cover.source().map(source -> texts(source.title())),
            "dc:modified", object("@value", cover.updated().toString(), "@type", "xsd:date"),
            "dialect", dialect(),
            "tables", tables));
  }

  private static Map<String, Object> dialect() {
    return object(
        "encoding",
        "utf-8",
        "delimiter",
        ",",
        "lineTerminators",
        List.of("\r\n"),
        "quoteChar",
        "\"",
        "doubleQuote",
        true,
        "header",
        true);
  }

  private Map<String, Object> described(DataFile file, Table<?> table) {
    String subject = SUBJECTS.get(table.name());
    return object(
        "url", fromFolder(file.path()),
        "dc:title", List.of(text(ja.title(table), ja), text(en.title(table), en)),
        "dc:description", List.of(text(ja.description(table), ja), text(en.description(table), en)),
        "tableSchema",
            object(
                "columns", table.columns().stream().map(column -> column(table, column)).toList(),
                "primaryKey", table.key(),
                "foreignKeys",
                    table.foreignKeys().stream().map(key -> foreignKey(file, key)).toList(),
                "aboutUrl", Optional.ofNullable(subject).map(path -> iri(file, path))));
  }

  private String iri(DataFile file, String path) {
    return addresses.absolute(path).orElseGet(() -> Addresses.relative(file.path(), path));
  }

  private Map<String, Object> column(Table<?> table, Column<?> column) {
    return object(
        "name", column.name(),
        "titles",
            object(
                "ja", ja.title(table, column),
                "en", List.of(column.name(), en.title(table, column))),
        "dc:description",
            List.of(
                text(ja.description(table, column), ja), text(en.description(table, column), en)),
        "lang", column.language().map(Language::tag),
        "datatype", datatype(column),
        "separator",
            column.type() == Column.Type.LIST ? Optional.of(Column.ITEMS) : Optional.empty(),
        "required", column.required());
  }

  private static Object datatype(Column<?> column) {
    return switch (column.type()) {
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case DATE -> object("base", "date", "format", "yyyy-MM-dd");
      case ADDRESS -> "anyURI";
      case TEXT, NARRATIVE, LIST -> column.codes().isEmpty() ? "string" : oneOf(column.codes());
    };
  }

  private static Map<String, Object> oneOf(List<String> codes) {
    String any = codes.stream().map(CsvwWriter::escaped).collect(Collectors.joining("|"));
    return object("base", "string", "format", "^(" + any + ")$");
  }

  private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

  private static String escaped(String code) {
    return SPECIAL.matcher(code).replaceAll("\\\\$0");
  }

  private static Map<String, Object> foreignKey(DataFile file, ForeignKey key) {
    String folder = file.form() == Form.SPREADSHEET_CSV ? "ja/" : "";
    return object(
        "columnReference", key.column(),
        "reference",
            object("resource", folder + key.table() + ".csv", "columnReference", key.target()));
  }

  private static String fromFolder(String path) {
    return path.substring(DataFiles.FOLDER.length());
  }

  private static Map<String, Object> text(String value, Dictionary dictionary) {
    return object("@value", value, "@language", dictionary.language().tag());
  }

  private List<Object> texts(Translated<String> text) {
    Map<Language, String> all = new LinkedHashMap<>();
    all.put(text.language(), text.original());
    all.putAll(text.others());
    List<Object> texts = new ArrayList<>();
    all.forEach((of, value) -> texts.add(object("@value", value, "@language", of.tag())));
    return texts;
  }
}
