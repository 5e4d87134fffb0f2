package keikaku.emit.rdf;

import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Plan;

/** Catalogues of a plan with one file in each format. */
final class SampleCatalog {

  static final List<Distribution> FILES =
      List.of(
          file("data/actions.csv", Distribution.Format.CSV),
          file("data/ja/actions.csv", Distribution.Format.CSV),
          file("data/plan.json", Distribution.Format.JSON),
          file("data/plan.ttl", Distribution.Format.TURTLE),
          file("data/plan.jsonld", Distribution.Format.JSON_LD));

  private SampleCatalog() {}

  private static Distribution file(String path, Distribution.Format format) {
    return new Distribution(
        path,
        format,
        List.of(new Text(path, Optional.empty())),
        List.of(new Text("What is in " + path, Optional.empty())),
        1234,
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  static Graph of(Plan plan) {
    return CatalogGraph.of(plan, iris(plan, Optional.of(Judge.SITE)), FILES);
  }

  static Graph withoutKnownAddress(Plan plan) {
    return CatalogGraph.of(plan, iris(plan, Optional.empty()), FILES);
  }

  private static Iris iris(Plan plan, Optional<String> base) {
    return new Iris(Addresses.of(plan, base), "catalog.ttl");
  }
}
