package keikaku.emit.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.model.Language;

/**
 * The published files that the rules are judged on.
 *
 * @param plain the CSV files for programs
 * @param marked those for spreadsheets
 * @param dictionary the words of the data dictionary
 */
record Evidence(List<Sheet> plain, List<Sheet> marked, Workbook workbook, Dictionary dictionary) {

  static Evidence of(DataFiles files) {
    DataFile workbook = of(Form.XLSX, files).findFirst().orElseThrow();
    List<Sheet> plain = new ArrayList<>();
    List<Sheet> marked = new ArrayList<>();
    of(Form.CSV, files).forEach(file -> plain.add(Sheet.of(file, file.table().orElseThrow())));
    of(Form.SPREADSHEET_CSV, files).forEach(file -> marked.add(marked(file, plain, files)));
    return new Evidence(plain, marked, Workbook.of(workbook), Dictionary.in(new Language("ja")));
  }

  private static Stream<DataFile> of(Form form, DataFiles files) {
    return files.all().stream().filter(file -> file.form() == form);
  }

  private static Sheet marked(DataFile file, List<Sheet> plain, DataFiles files) {
    Table<?> table = file.table().orElseThrow();
    Optional<DataFile> same = files.find(DataFiles.FOLDER + table.name() + ".csv");
    return plain.stream()
        .filter(sheet -> sheet.table() == table)
        .findFirst()
        .filter(sheet -> same.isPresent())
        .map(sheet -> Sheet.of(file, table, same.get(), sheet))
        .orElseGet(() -> Sheet.of(file, table));
  }

  List<Sheet> all() {
    return Stream.concat(plain.stream(), marked.stream()).toList();
  }

  Stream<Column<?>> columns() {
    return plain.stream().flatMap(sheet -> sheet.table().columns().stream());
  }

  Optional<Sheet> sheet(String table) {
    return plain.stream().filter(sheet -> sheet.table().name().equals(table)).findFirst();
  }

  long rows() {
    return plain.stream().mapToLong(sheet -> sheet.count()).sum();
  }
}
