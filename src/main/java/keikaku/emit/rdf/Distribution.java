package keikaku.emit.rdf;

import java.util.List;
import java.util.Optional;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Language;

/**
 * One file of the catalogue.
 *
 * @param path below the published site
 * @param titles its name, by language
 * @param descriptions what is in it, by language
 * @param bytes its size
 * @param sha256 its checksum, 64 lower-case hexadecimal digits
 */
record Distribution(
    String path,
    Format format,
    List<Text> titles,
    List<Text> descriptions,
    long bytes,
    String sha256) {

  Distribution {
    titles = List.copyOf(titles);
    descriptions = List.copyOf(descriptions);
  }

  /** The data files that belong in the catalogue, in the same order. */
  static List<Distribution> listOf(DataFiles files, List<Language> languages) {
    FileWords words = new FileWords(languages);
    return files.all().stream().flatMap(file -> of(file, words).stream()).toList();
  }

  private static Optional<Distribution> of(DataFile file, FileWords words) {
    return Format.of(file.form())
        .map(
            format ->
                new Distribution(
                    file.path(),
                    format,
                    words.titles(file),
                    words.descriptions(file),
                    file.size(),
                    file.sha256()));
  }

  /** The formats that earn full points; every other format stays out of the catalogue. */
  enum Format {
    CSV("text/csv", "CSV", "https://www.rfc-editor.org/rfc/rfc4180"),
    JSON("application/json", "JSON", "https://www.rfc-editor.org/rfc/rfc8259"),
    TURTLE("text/turtle", "RDF_TURTLE", "https://www.w3.org/TR/turtle/"),
    JSON_LD("application/ld+json", "JSON_LD", "https://www.w3.org/TR/json-ld11/");

    private final String mediaType;
    private final String fileType;
    private final String standard;

    Format(String mediaType, String fileType, String standard) {
      this.mediaType = mediaType;
      this.fileType = fileType;
      this.standard = standard;
    }

    static Optional<Format> of(Form form) {
      return Optional.ofNullable(
          switch (form) {
            case CSV, SPREADSHEET_CSV -> CSV;
            case JSON -> JSON;
            case TURTLE -> TURTLE;
            case JSON_LD -> JSON_LD;
            default -> null;
          });
    }

    String mediaType() {
      return mediaType;
    }

    /** The code in the file-type table. */
    String fileType() {
      return fileType;
    }

    /** Where the format is defined. */
    String standard() {
      return standard;
    }
  }
}
