package keikaku.emit.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Policy;

/**
 * Presents a plan as CSV: each table as a whole, the same for spreadsheets, and beside each page of
 * a policy, an action or an evaluation its own row.
 */
public final class CsvEmitter {

  private static final Language JAPANESE = new Language("ja");

  private final Plan plan;
  private final Tables tables;
  private final CsvWriter writer = new CsvWriter();

  public CsvEmitter(Plan plan, Tables tables) {
    this.plan = plan;
    this.tables = tables;
  }

  /**
   * The whole tables; where the plan is in Japanese, also with Japanese headers and the byte order
   * mark by which Excel recognises UTF-8.
   */
  public List<DataFile> files() {
    List<DataFile> plain = tables.allAndDescribing().stream().map(this::plain).toList();
    if (!plan.languages().contains(JAPANESE)) {
      return plain;
    }
    // After all others, so that the rows of a large one can be read where they have been written.
    return Stream.concat(plain.stream(), plain.stream().map(this::forSpreadsheets)).toList();
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
            plan.policies().stream().map(this::twin),
            plan.actions().stream().map(this::twin),
            plan.evaluations().stream().map(this::twin))
        .flatMap(twins -> twins);
  }

  private Artifact twin(Policy policy) {
    return twin(Addresses.policy(policy.id()), () -> tables.policies().holding(List.of(policy)));
  }

  private Artifact twin(Action action) {
    return twin(Addresses.action(action.id()), () -> tables.actions().holding(List.of(action)));
  }

  private Artifact twin(Evaluation evaluation) {
    return twin(
        Addresses.evaluation(evaluation.round(), evaluation.action()),
        () -> tables.evaluations().holding(List.of(evaluation)));
  }

  private Artifact twin(String page, Supplier<Table<?>> table) {
    return new Artifact(Addresses.twin(page, "csv"), out -> write(table.get(), out));
  }

  private void write(Table<?> table, OutputStream out) throws IOException {
    writer.write(table.header(), table).writeTo(out);
  }
}
