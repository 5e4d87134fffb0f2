package keikaku.emit.rdf;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import keikaku.emit.rdf.Node.Iri;
import keikaku.model.Language;
import keikaku.model.License;

/**
 * Values from the lists that DCAT-AP 3.0.1 prescribes: the authority tables of the Publications
 * Office of the European Union, the IANA media types and the ADMS publisher types.
 */
final class Authority {

  private static final String TABLES = "http://publications.europa.eu/resource/authority/";

  static final Iri PUBLIC = table("access-right", "PUBLIC");
  static final Iri GOVERNMENT = table("data-theme", "GOVE");
  static final Iri THEMES = new Iri(TABLES + "data-theme");
  static final Iri ANNUAL = table("frequency", "ANNUAL");
  static final Iri IRREGULAR = table("frequency", "IRREG");
  static final Iri STABLE = table("planned-availability", "STABLE");
  static final Iri COMPLETED = table("distribution-status", "COMPLETED");
  static final Iri JAPAN = table("country", "JPN");
  static final Iri LOCAL_AUTHORITY = new Iri("http://purl.org/adms/publishertype/LocalAuthority");
  static final Iri SHA_256 = new Iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** Machine-readable and not proprietary, by the lists of data.europa.eu. */
  private static final Set<String> OPEN_FILE_TYPES =
      Set.of("CSV", "JSON", "JSON_LD", "RDF_TURTLE", "RDF_XML", "ODS", "XML");

  private Authority() {}

  private static Iri table(String table, String code) {
    return new Iri(TABLES + table + "/" + code);
  }

  static Iri fileType(String code) {
    return table("file-type", code);
  }

  static Iri mediaType(String type) {
    return new Iri(MEDIA_TYPES + type);
  }

  /** A language by its three letters of ISO 639-3; absent for one that Java does not know. */
  static Optional<Iri> language(Language language) {
    try {
      String code = Locale.forLanguageTag(language.tag()).getISO3Language();
      return Optional.of(table("language", code.toUpperCase(Locale.ROOT)));
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }

  /**
   * The licence as the table has it. The Public Data License is not in the table; its own text says
   * that what is under it may be used under CC BY 4.0.
   */
  static Iri licence(License license) {
    return table("licence", license == License.CC0_1_0 ? "CC0" : "CC_BY_4_0");
  }

  /** The area of a municipality among the standard area codes of Japan's statistics office. */
  static Iri area(String municipalityCode) {
    return new Iri("http://data.e-stat.go.jp/lod/sac/C" + municipalityCode.substring(0, 5));
  }

  static boolean isOpen(Node fileType) {
    return OPEN_FILE_TYPES.stream().map(Authority::fileType).anyMatch(fileType::equals);
  }

  static boolean isFileType(Node node) {
    return isFrom("file-type", node);
  }

  static boolean isMediaType(Node node) {
    return node.value().startsWith(MEDIA_TYPES);
  }

  static boolean isLicence(Node node) {
    return isFrom("licence", node);
  }

  static boolean isAccessRight(Node node) {
    return isFrom("access-right", node);
  }

  private static boolean isFrom(String table, Node node) {
    return node.value().startsWith(TABLES + table + "/");
  }

  /**
   * Whether the thing is described by one of the lists, so that a graph need not say what it is.
   */
  static boolean describes(Node node) {
    return node.value().startsWith(TABLES)
        || isMediaType(node)
        || node.equals(LOCAL_AUTHORITY)
        || node.equals(SHA_256);
  }
}
