package keikaku.emit.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Dictionary;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.site.DataView.FileLine;
import keikaku.emit.site.DataView.Preview;
import keikaku.emit.site.DataView.StarterLine;
import keikaku.emit.site.DataView.TableLine;

/** Puts data files and tables into the words of the data page. */
final class DataLines {

  private static final int PREVIEWED_ROWS = 5;
  private static final Set<String> PREVIEWED_FIELDS =
      Set.of("action_number", "title", "policy_title", "latest_grade_symbol", "latest_grade_label");

  /** Forms that have a section of their own. */
  private static final Set<Form> APART =
      Set.of(Form.STARTER, Form.XLSX, Form.ODS, Form.JSON_SCHEMA);

  private final DataOffer data;
  private final Standpoint page;
  private final Dictionary dictionary;

  DataLines(DataOffer data, Standpoint page) {
    this.data = data;
    this.page = page;
    this.dictionary = Dictionary.in(page.language());
  }

  /** The tables that come in one of these forms. */
  List<TableLine> tables(List<Form> forms) {
    List<TableLine> lines = new ArrayList<>();
    for (Table<?> table : data.tables().all()) {
      List<FileLine> files =
          data.files().of(table).stream()
              .filter(file -> forms.contains(file.form()))
              .map(this::file)
              .toList();
      if (!files.isEmpty()) {
        lines.add(
            new TableLine(
                word(dictionary.title(table)),
                word(dictionary.description(table)),
                table.rows().size(),
                files));
      }
    }
    return lines;
  }

  /** The files that are not one table, without the archive and starters. */
  List<FileLine> others() {
    return data.files().all().stream()
        .filter(file -> file.table().isEmpty())
        .filter(file -> !file.path().equals(DataFiles.ARCHIVE) && !APART.contains(file.form()))
        .map(this::file)
        .toList();
  }

  /** The files of these forms, in the order of the forms. */
  List<FileLine> of(Form... forms) {
    return Stream.of(forms)
        .flatMap(form -> data.files().all().stream().filter(file -> file.form() == form))
        .map(this::file)
        .toList();
  }

  /** The short programs that read the data; their remarks are in Japanese and English. */
  List<StarterLine> starters() {
    String lang = page.language().tag().equals("ja") ? "" : "ja";
    return data.files().all().stream()
        .filter(file -> file.form() == Form.STARTER)
        .map(
            file ->
                new StarterLine(
                    page.toFile(file.path()),
                    file.path(),
                    page.say("starter." + name(file).replace('.', '_').replace('-', '_')),
                    new Text(new String(file.bytes(), StandardCharsets.UTF_8), lang)))
        .toList();
  }

  private static String name(DataFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  FileLine file(DataFile file) {
    return new FileLine(
        page.toFile(file.path()),
        file.path(),
        word(dictionary.title(file.form())),
        word(dictionary.description(file.form())),
        size(file.size()),
        file.sha256());
  }

  /** The first rows of a table, in the reader's language. */
  <R> Preview preview(Table<R> table) {
    List<Column<R>> columns =
        table.columns().stream()
            .filter(column -> PREVIEWED_FIELDS.contains(column.field()))
            .filter(column -> column.language().map(page.language()::equals).orElse(true))
            .toList();
    return new Preview(
        word(dictionary.title(table)),
        columns.stream().map(column -> word(dictionary.fieldTitle(table, column))).toList(),
        table.rows().stream()
            .limit(PREVIEWED_ROWS)
            .map(row -> columns.stream().map(column -> Text.own(column.in(row))).toList())
            .toList());
  }

  /** Words of the dictionary, which has no words in some languages. */
  private Text word(String word) {
    String language = dictionary.language().tag();
    return new Text(word, language.equals(page.language().tag()) ? "" : language);
  }

  /** {@code 12.3 KB}; a thousand bytes are a kilobyte. */
  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " B";
    }
    boolean mega = bytes >= 1_000_000;
    BigDecimal amount =
        BigDecimal.valueOf(bytes)
            .divide(BigDecimal.valueOf(mega ? 1_000_000 : 1000), 1, RoundingMode.HALF_UP);
    return amount + (mega ? " MB" : " KB");
  }
}
