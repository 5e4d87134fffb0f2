package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.ADMS;
import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCATAP;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.SKOS;
import static keikaku.emit.rdf.Vocabulary.SPDX;
import static keikaku.emit.rdf.Vocabulary.VCARD;
import static keikaku.emit.rdf.Vocabulary.XSD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;

/**
 * What DCAT-AP 3.0.1 demands of the classes and properties that our catalogues use: how often a
 * property must and may stand, and what its values must be. It is quick enough for every build; the
 * official shapes judge the same graphs in the tests.
 */
final class ApplicationProfile {

  private static final int MANY = Integer.MAX_VALUE;

  /** What the values of a property must be. */
  private sealed interface Range {
    record Literal() implements Range {}

    record Of(Name datatype) implements Range {}

    record Thing(Name type) implements Range {}

    record Any() implements Range {}
  }

  private record Demand(Name type, Name property, int least, int most, Range range) {}

  private static final Range LITERAL = new Range.Literal();
  private static final Range DATE = new Range.Of(XSD.name("date"));
  private static final Range ANY = new Range.Any();

  private static final Name CATALOG = DCAT.name("Catalog");
  private static final Name DATASET = DCAT.name("Dataset");
  private static final Name DISTRIBUTION = DCAT.name("Distribution");

  private static final List<Demand> DEMANDS =
      Stream.of(
              Stream.of(
                  new Demand(CATALOG, DCAT.name("dataset"), 1, MANY, thing(DATASET)),
                  new Demand(
                      CATALOG,
                      DCAT.name("themeTaxonomy"),
                      0,
                      MANY,
                      thing(SKOS.name("ConceptScheme"))),
                  new Demand(CATALOG, FOAF.name("homepage"), 0, 1, thing(FOAF.name("Document")))),
              described(CATALOG, 1),
              Stream.of(
                  new Demand(DATASET, DCAT.name("keyword"), 0, MANY, LITERAL),
                  new Demand(DATASET, DCT.name("identifier"), 0, MANY, LITERAL),
                  new Demand(DATASET, DCAT.name("version"), 0, 1, LITERAL),
                  new Demand(
                      DATASET, DCT.name("accessRights"), 0, 1, thing(DCT.name("RightsStatement"))),
                  new Demand(
                      DATASET, DCT.name("accrualPeriodicity"), 0, 1, thing(DCT.name("Frequency"))),
                  new Demand(
                      DATASET, DCAT.name("contactPoint"), 0, MANY, thing(VCARD.name("Kind"))),
                  new Demand(DATASET, DCAT.name("theme"), 0, MANY, thing(SKOS.name("Concept"))),
                  new Demand(
                      DATASET, DCT.name("temporal"), 0, MANY, thing(DCT.name("PeriodOfTime"))),
                  new Demand(
                      DATASET, DCAT.name("landingPage"), 0, MANY, thing(FOAF.name("Document"))),
                  new Demand(DATASET, FOAF.name("page"), 0, MANY, thing(FOAF.name("Document"))),
                  new Demand(DATASET, DCT.name("conformsTo"), 0, MANY, thing(DCT.name("Standard"))),
                  new Demand(
                      DATASET,
                      DCT.name("provenance"),
                      0,
                      MANY,
                      thing(DCT.name("ProvenanceStatement"))),
                  new Demand(
                      DATASET, PROV.name("wasGeneratedBy"), 0, MANY, thing(PROV.name("Activity"))),
                  new Demand(DATASET, DCAT.name("distribution"), 0, MANY, thing(DISTRIBUTION))),
              described(DATASET, 0),
              Stream.of(
                  new Demand(DISTRIBUTION, DCT.name("title"), 0, MANY, LITERAL),
                  new Demand(DISTRIBUTION, DCT.name("description"), 0, MANY, LITERAL),
                  new Demand(DISTRIBUTION, DCAT.name("accessURL"), 1, MANY, ANY),
                  new Demand(DISTRIBUTION, DCAT.name("downloadURL"), 0, MANY, ANY),
                  new Demand(
                      DISTRIBUTION, DCT.name("format"), 0, 1, thing(DCT.name("MediaTypeOrExtent"))),
                  new Demand(
                      DISTRIBUTION, DCAT.name("mediaType"), 0, 1, thing(DCT.name("MediaType"))),
                  new Demand(
                      DISTRIBUTION,
                      DCAT.name("byteSize"),
                      0,
                      1,
                      new Range.Of(XSD.name("nonNegativeInteger"))),
                  new Demand(
                      DISTRIBUTION, SPDX.name("checksum"), 0, 1, thing(SPDX.name("Checksum"))),
                  new Demand(
                      DISTRIBUTION, DCATAP.name("availability"), 0, 1, thing(SKOS.name("Concept"))),
                  new Demand(DISTRIBUTION, ADMS.name("status"), 0, 1, thing(SKOS.name("Concept"))),
                  new Demand(
                      DISTRIBUTION, DCT.name("conformsTo"), 0, MANY, thing(DCT.name("Standard")))),
              Stream.of(CATALOG, DATASET, DISTRIBUTION).flatMap(ApplicationProfile::common),
              Stream.of(
                  new Demand(FOAF.name("Agent"), FOAF.name("name"), 1, MANY, LITERAL),
                  new Demand(
                      FOAF.name("Agent"), DCT.name("type"), 0, 1, thing(SKOS.name("Concept"))),
                  new Demand(SPDX.name("Checksum"), SPDX.name("algorithm"), 1, 1, ANY),
                  new Demand(
                      SPDX.name("Checksum"),
                      SPDX.name("checksumValue"),
                      1,
                      1,
                      new Range.Of(XSD.name("hexBinary"))),
                  new Demand(DCT.name("PeriodOfTime"), DCAT.name("startDate"), 0, 1, DATE),
                  new Demand(DCT.name("PeriodOfTime"), DCAT.name("endDate"), 0, 1, DATE)))
          .flatMap(demands -> demands)
          .toList();

  private ApplicationProfile() {}

  private static Range thing(Name type) {
    return new Range.Thing(type);
  }

  /** What a catalogue and a data set have in common. */
  private static Stream<Demand> described(Name type, int publishers) {
    return Stream.of(
        new Demand(type, DCT.name("title"), 1, MANY, LITERAL),
        new Demand(type, DCT.name("description"), 1, MANY, LITERAL),
        new Demand(type, DCT.name("publisher"), publishers, 1, thing(FOAF.name("Agent"))),
        new Demand(type, DCT.name("spatial"), 0, MANY, thing(DCT.name("Location"))));
  }

  /** What catalogue, data set and file have in common. */
  private static Stream<Demand> common(Name type) {
    Stream<Demand> dates =
        Stream.of(
            new Demand(type, DCT.name("issued"), 0, 1, DATE),
            new Demand(type, DCT.name("modified"), 0, 1, DATE),
            new Demand(type, DCT.name("language"), 0, MANY, thing(DCT.name("LinguisticSystem"))));
    if (type.equals(DATASET)) {
      return dates;
    }
    return Stream.concat(
        dates,
        Stream.of(
            new Demand(type, DCT.name("license"), 0, 1, thing(DCT.name("LicenseDocument"))),
            new Demand(type, DCT.name("rights"), 0, 1, thing(DCT.name("RightsStatement")))));
  }

  /** What does not meet the profile, a phrase for each fault. */
  static List<String> faults(Graph graph) {
    List<String> faults = new ArrayList<>();
    for (Demand demand : DEMANDS) {
      for (Iri subject : graph.subjects(demand.type())) {
        check(demand, subject, graph, faults);
      }
    }
    return faults;
  }

  private static void check(Demand demand, Iri subject, Graph graph, List<String> faults) {
    List<Node> values = graph.objects(subject, demand.property());
    String place = subject.value() + " " + demand.property().shortened();
    if (values.size() < demand.least() || values.size() > demand.most()) {
      faults.add(place + " stands " + values.size() + " times");
    }
    values.stream()
        .filter(value -> !fits(value, demand.range(), graph))
        .forEach(value -> faults.add(place + " cannot be " + value.value()));
  }

  private static boolean fits(Node value, Range range, Graph graph) {
    if (range instanceof Range.Literal) {
      return value instanceof Text || value instanceof Typed;
    } else if (range instanceof Range.Of of) {
      return value instanceof Typed typed && typed.datatype().equals(of.datatype());
    } else if (range instanceof Range.Thing thing) {
      return value instanceof Iri iri
          && (Authority.describes(iri) || graph.objects(iri, Graph.TYPE).contains(thing.type()));
    }
    return value instanceof Iri;
  }
}
