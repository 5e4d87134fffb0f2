package keikaku.emit.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
import keikaku.emit.Once;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Evaluation;
import keikaku.model.Language;
import keikaku.model.Plan;

/**
 * Presents a plan as CSV: each table as a whole, the same for spreadsheets, and beside each page of
 * a policy, an action or an evaluation its own row.
 */
public final class CsvEmitter {

  private static final Language JAPANESE = new Language("ja");

  private final Plan plan;
  private final Tables tables;
  private final CsvWriter writer = new CsvWriter();
  private final Once<List<DataFile>> plain;

  public CsvEmitter(Plan plan, Tables tables) {
    this.plan = plan;
    this.tables = tables;
    plain = Once.of(() -> tables.allAndDescribing().stream().map(this::plain).toList());
  }

  /** The whole tables in both forms. */
  public List<DataFile> files() {
    return Stream.concat(plain().stream(), forSpreadsheets().stream()).toList();
  }

  /** The whole tables for programs. */
  public List<DataFile> plain() {
    return plain.get();
  }

  /**
   * The same where the plan is in Japanese, with Japanese headers and the byte order mark by which
   * Excel recognises UTF-8.
   */
  public List<DataFile> forSpreadsheets() {
    return plan.languages().contains(JAPANESE)
        ? plain().stream().map(this::forSpreadsheets).toList()
        : List.of();
  }

  private DataFile plain(Table<?> table) {
    String path = DataFiles.FOLDER + table.name() + ".csv";
    return DataFile.of(path, Form.CSV, table, writer.write(table.header(), table));
  }

  private DataFile forSpreadsheets(DataFile plain) {
    Table<?> table = plain.table().orElseThrow();
    String path = DataFiles.FOLDER + "ja/" + table.name() + ".csv";
    return DataFile.of(
        path,
        Form.SPREADSHEET_CSV,
        table,
        out -> writer.writeWithMark(titles(table), plain).writeTo(out));
  }

  private static <R> List<String> titles(Table<R> table) {
    Dictionary dictionary = Dictionary.in(JAPANESE);
    return table.columns().stream().map(column -> dictionary.title(table, column)).toList();
  }

  /** The data twins of the pages. */
  public Stream<Artifact> twins() {
    return Stream.of(
            twins(tables.policies(), policy -> Addresses.policy(policy.id())),
            twins(tables.actions(), action -> Addresses.action(action.id())),
            twins(tables.evaluations(), CsvEmitter::page))
        .flatMap(twins -> twins);
  }

  private static String page(Evaluation evaluation) {
    return Addresses.evaluation(evaluation.round(), evaluation.action());
  }

  /** A file for each row, all with the same header. */
  private <R> Stream<Artifact> twins(Table<R> table, Function<R, String> page) {
    byte[] header = CsvWriter.line(table.header());
    List<Column<R>> columns = table.columns();
    return table.rows().stream()
        .map(
            row ->
                new Artifact(
                    Addresses.twin(page.apply(row), "csv"), writer.write(header, columns, row)));
  }
}
