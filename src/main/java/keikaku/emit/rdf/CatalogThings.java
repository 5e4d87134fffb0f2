package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.OWL;
import static keikaku.emit.rdf.Vocabulary.RDFS;
import static keikaku.emit.rdf.Vocabulary.SKOS;
import static keikaku.emit.rdf.Vocabulary.VCARD;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.rdf.Node.Iri;
import keikaku.model.Cover;
import keikaku.model.Language;
import keikaku.model.License;
import keikaku.model.Plan;
import keikaku.model.Publisher;
import keikaku.model.SourceDocument;

/**
 * The things that a catalogue refers to besides the data and its files: who publishes it, which
 * area and period it covers, what may be done with it and where it comes from.
 */
final class CatalogThings {

  private static final String HOME = "index.html";
  private static final String DATA_PAGE = "data/index.html";

  private final Plan plan;
  private final Cover cover;
  private final Iris iris;
  private final Wording wording;

  CatalogThings(Plan plan, Iris iris, Wording wording) {
    this.plan = plan;
    this.cover = plan.cover();
    this.iris = iris;
    this.wording = wording;
  }

  void describe(Graph graph) {
    describePublisher(cover.publisher(), graph);
    describeArea(cover.publisher(), graph);
    describePeriod(graph);
    describeRights(graph);
    describeProvenance(graph);
  }

  Iri publisher() {
    return iris.part(HOME, "publisher");
  }

  Iri contact() {
    return iris.part(HOME, "contact");
  }

  Iri area() {
    return iris.part(HOME, "area");
  }

  Optional<Iri> source() {
    return cover.source().map(document -> iris.part(HOME, "source"));
  }

  Iri period() {
    return iris.part(HOME, "period");
  }

  Iri provenance() {
    return iris.part(DATA_PAGE, "provenance");
  }

  /**
   * The statement that goes with the licence: the text of the licence itself, where it is one that
   * public bodies make such statements with; for CC BY a sentence of our own.
   */
  Iri rights() {
    return cover.license() == License.CC_BY_4_0
        ? iris.part(DATA_PAGE, "rights")
        : new Iri(cover.license().url());
  }

  private void describePublisher(Publisher publisher, Graph graph) {
    Optional<Iri> website = publisher.url().map(Iri::new);
    graph
        .about(publisher())
        .a(FOAF.name("Agent"))
        .a(FOAF.name("Organization"))
        .is(FOAF.name("name"), Literals.texts(publisher.name()))
        .is(DCT.name("identifier"), Literals.plain(publisher.code()))
        .is(DCT.name("type"), Authority.LOCAL_AUTHORITY)
        .is(FOAF.name("homepage"), website);
    graph
        .about(contact())
        .a(VCARD.name("Kind"))
        .a(VCARD.name("Organization"))
        .is(VCARD.name("fn"), Literals.texts(publisher.name()))
        .is(VCARD.name("hasURL"), website);
  }

  private void describeArea(Publisher publisher, Graph graph) {
    graph
        .about(area())
        .a(DCT.name("Location"))
        .is(SKOS.name("prefLabel"), Literals.texts(publisher.name()))
        .is(DCT.name("identifier"), Literals.plain(publisher.code()))
        .is(OWL.name("sameAs"), Authority.area(publisher.code()));
  }

  private void describePeriod(Graph graph) {
    graph
        .about(period())
        .a(DCT.name("PeriodOfTime"))
        .is(DCAT.name("startDate"), Literals.date(cover.period().start()))
        .is(DCAT.name("endDate"), Literals.date(cover.period().end()));
  }

  /**
   * What is under CC BY is not under the Public Data License of Japan's Digital Agency; but readers
   * of Japanese catalogues look for its name, so the statement says how the two go together.
   */
  private void describeRights(Graph graph) {
    Graph.Subject statement = graph.about(rights()).a(DCT.name("RightsStatement"));
    switch (cover.license()) {
      case CC0_1_0 -> statement.is(DCT.name("title"), wording.texts("cc0"));
      case PDL_1_0 -> statement.is(DCT.name("title"), wording.texts("pdl"));
      case CC_BY_4_0 ->
          statement
              .is(DCT.name("title"), wording.texts("cc-by"))
              .is(RDFS.name("label"), wording.texts("cc-by.rights"))
              .is(RDFS.name("seeAlso"), new Iri(License.CC_BY_4_0.url()))
              .is(RDFS.name("seeAlso"), new Iri(License.PDL_1_0.url()));
    }
  }

  private void describeProvenance(Graph graph) {
    String key = cover.source().isPresent() ? "provenance.source" : "provenance.own";
    graph
        .about(provenance())
        .a(DCT.name("ProvenanceStatement"))
        .is(RDFS.name("label"), wording.texts(key, this::facts))
        .is(DCT.name("source"), source());
    cover.source().ifPresent(document -> describeSource(document, graph));
  }

  private void describeSource(SourceDocument document, Graph graph) {
    graph
        .about(source().orElseThrow())
        .a(FOAF.name("Document"))
        .is(DCT.name("title"), Literals.texts(document.title()))
        .is(FOAF.name("page"), document.url().map(Iri::new));
  }

  /** What the sentences of the catalogue say of the plan, by the names in their braces. */
  Map<String, String> facts(Language language) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("plan", cover.title().shownIn(language));
    facts.put("publisher", cover.publisher().name().shownIn(language));
    facts.put("first", Integer.toString(cover.period().first()));
    facts.put("last", Integer.toString(cover.period().last()));
    facts.put("policies", Integer.toString(plan.policies().size()));
    facts.put("actions", Integer.toString(plan.actions().size()));
    facts.put("evaluations", Integer.toString(plan.evaluations().size()));
    cover.source().ifPresent(found -> facts.put("source", found.title().shownIn(language)));
    return facts;
  }
}
