package keikaku.emit.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
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
    DataFile workbook =
        files.all().stream().filter(file -> file.form() == Form.XLSX).findFirst().orElseThrow();
    return new Evidence(
        sheets(files, Form.CSV),
        sheets(files, Form.SPREADSHEET_CSV),
        Workbook.of(workbook),
        Dictionary.in(new Language("ja")));
  }

  private static List<Sheet> sheets(DataFiles files, Form form) {
    return files.all().stream()
        .filter(file -> file.form() == form)
        .flatMap(file -> file.table().map(table -> Sheet.of(file, table)).stream())
        .toList();
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
