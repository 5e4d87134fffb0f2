package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.model.Cover;

/**
 * The page that offers the data: who each file is for, how large it is, what may be done with it.
 *
 * @param archive all data in one file, where there is one
 * @param sheets the tables as spreadsheets open them, with Japanese headers
 * @param workbooks all tables in one spreadsheet file, for Excel and for LibreOffice
 * @param tables the tables as programs read them
 * @param others the files that are not one table
 * @param schemas the files that describe the form of JSON and of content files
 * @param starters short programs that read the data, with their whole text
 * @param checksums every file with its SHA-256
 */
record DataView(
    Head head,
    String heading,
    Optional<FileLine> archive,
    List<TableLine> sheets,
    List<FileLine> workbooks,
    List<TableLine> tables,
    List<FileLine> others,
    List<FileLine> schemas,
    List<FileLine> checksums,
    Preview preview,
    String dictionary,
    String quality,
    Optional<String> translations,
    List<StarterLine> starters,
    String license,
    String licenseHref,
    String licenseWords,
    List<ChangeLine> changes,
    List<String> linkedData)
    implements View {

  /** A table with its files. */
  record TableLine(Text title, Text about, int rows, List<FileLine> files) {}

  /** A file for download. */
  record FileLine(String href, String name, Text title, Text about, String size, String sha256) {}

  /** A short program that reads the data. */
  record StarterLine(String href, String name, String title, Text code) {}

  /** The first rows of a table. */
  record Preview(Text title, List<Text> header, List<List<Text>> rows) {}

  /** One line of the change log. */
  record ChangeLine(String date, Text note) {}

  @Override
  public String template() {
    return "data";
  }

  /** The way to the page about translations, where there is one. */
  private static Optional<String> translations(Standpoint page) {
    return page.edition().plan().languages().stream()
        .skip(1)
        .findFirst()
        .map(other -> page.to(SitePaths.TRANSLATIONS));
  }

  static DataView of(DataOffer data, Standpoint page) {
    Cover cover = page.edition().plan().cover();
    DataLines lines = new DataLines(data, page);
    String heading = page.say("data.heading", "count", data.tables().all().size());
    return new DataView(
        new Head(
            Text.own(page.say("data.title")),
            heading,
            List.of(page.link(SitePaths.HOME, "nav.home")),
            Twins.ofCatalog(page)),
        heading,
        data.files().find(DataFiles.ARCHIVE).map(lines::file),
        page.language().tag().equals("ja")
            ? lines.tables(List.of(Form.SPREADSHEET_CSV))
            : List.of(),
        lines.of(Form.XLSX, Form.ODS),
        lines.tables(List.of(Form.CSV, Form.JSON, Form.NDJSON)),
        lines.others(),
        lines.of(Form.JSON_SCHEMA),
        data.files().all().stream().map(lines::file).toList(),
        lines.preview(data.tables().actions()),
        page.to(SitePaths.DICTIONARY),
        page.to(SitePaths.QUALITY),
        translations(page),
        lines.starters(),
        cover.license().id(),
        cover.license().url(),
        page.say("license." + cover.license().id()),
        cover.changes().stream()
            .map(
                change ->
                    new ChangeLine(
                        page.edition().years().date(change.date()), page.text(change.note())))
            .toList(),
        LinkedData.dataset(data, page).stream().toList());
  }
}
