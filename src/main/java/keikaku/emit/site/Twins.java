package keikaku.emit.site;

import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.site.Head.Twin;

/** The data files that say the same as a page. */
final class Twins {

  private Twins() {}

  /** The files beside a record's page: the same address with another ending. */
  static List<Twin> ofRecord(String path, Standpoint page) {
    return List.of(
        new Twin(page.toFile(Addresses.twin(path, "csv")), "text/csv", "CSV"),
        new Twin(page.toFile(Addresses.twin(path, "json")), "application/json", "JSON"));
  }

  /** The files of a whole table. */
  static List<Twin> ofTable(String table, Standpoint page) {
    return List.of(
        new Twin(page.toFile("data/" + table + ".csv"), "text/csv", "CSV"),
        new Twin(page.toFile("data/" + table + ".json"), "application/json", "JSON"));
  }

  /** The catalogue entry of all the data, which portals read. */
  static List<Twin> ofCatalog(Standpoint page) {
    return List.of(
        new Twin(page.toFile("catalog.ttl"), "text/turtle", "Turtle"),
        new Twin(page.toFile("catalog.jsonld"), "application/ld+json", "JSON-LD"),
        new Twin(page.toFile("catalog.rdf"), "application/rdf+xml", "RDF/XML"));
  }
}
