package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.site.Head.Twin;
import keikaku.model.Action;

/** The data files that say the same as a page. */
final class Twins {

  /** RFC 7111 counts rows from 1, and the header is the first. */
  private static final int FIRST_ROW = 2;

  private Twins() {}

  /** The files beside a record's page: the same address with another ending. */
  static List<Twin> ofRecord(String path, Standpoint page) {
    return List.of(
        new Twin(page.toFile(Addresses.twin(path, "csv")), "text/csv", "CSV"),
        new Twin(page.toFile(Addresses.twin(path, "json")), "application/json", "JSON"));
  }

  /** The files beside an action's page, and its row in the table of all actions (RFC 7111). */
  static List<Twin> ofAction(Action action, Standpoint page) {
    int row = page.edition().plan().place(action) + FIRST_ROW;
    String sheet = page.toFile("data/actions.csv") + "#row=" + row;
    List<Twin> twins = new ArrayList<>(ofRecord(Addresses.action(action.id()), page));
    twins.add(new Twin(sheet, "text/csv", page.say("use.row", "row", row)));
    return twins;
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
