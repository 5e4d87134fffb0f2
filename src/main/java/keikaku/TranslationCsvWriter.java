package keikaku;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import keikaku.check.Change;
import keikaku.emit.csv.CsvWriter;

/** Tells spreadsheets how far a plan is translated: a line for each file, or for each change. */
final class TranslationCsvWriter {

  private static final List<String> HEADER =
      List.of("language", "original", "file", "status", "part", "before", "after");

  private TranslationCsvWriter() {}

  static String write(TranslationTable table) {
    List<List<String>> rows = table.rows().stream().flatMap(TranslationCsvWriter::lines).toList();
    return new String(new CsvWriter().write(HEADER, rows), StandardCharsets.UTF_8);
  }

  private static Stream<List<String>> lines(TranslationTable.Row row) {
    return row.changes().isEmpty()
        ? Stream.of(line(row, "", "", ""))
        : row.changes().stream().map(change -> line(row, change));
  }

  private static List<String> line(TranslationTable.Row row, Change change) {
    return line(row, change.part(), change.before().orElse(""), change.after());
  }

  private static List<String> line(
      TranslationTable.Row row, String part, String before, String after) {
    return List.of(
        row.language().tag(), row.original(), row.file(), row.status().word(), part, before, after);
  }
}
