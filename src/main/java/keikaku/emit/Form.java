package keikaku.emit;

import java.util.Locale;

/** The forms in which data is published; {@link Dictionary} says who each of them is for. */
public enum Form {
  /** RFC 4180, UTF-8 without BOM, for programs. */
  CSV("text/csv"),
  /** The same rows under Japanese headers, UTF-8 with BOM, for spreadsheets. */
  SPREADSHEET_CSV("text/csv"),
  JSON("application/json"),
  /** One row of a table a line. */
  NDJSON("application/x-ndjson"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** OpenDocument, ISO/IEC 26300. */
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  /** RDF in Turtle. */
  TURTLE("text/turtle"),
  /** RDF in JSON-LD. */
  JSON_LD("application/ld+json"),
  /** ISO 17469-1, a standard for strategic plans. */
  STRATML("application/xml"),
  /** W3C metadata for tabular data that describes the CSV files. */
  CSVW("application/csvm+json"),
  DATA_PACKAGE("application/json"),
  JSON_SCHEMA("application/schema+json"),
  /** What was found about the quality of the data. */
  QUALITY("application/json"),
  /** A short program that reads the data. */
  STARTER("text/plain"),
  ZIP("application/zip"),
  CHECKSUMS("text/plain");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The IANA media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Its name in the dictionary: lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
