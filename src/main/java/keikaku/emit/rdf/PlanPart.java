package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.SKOS;

import java.math.BigDecimal;
import java.util.List;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Entry;
import keikaku.model.FiscalYears;
import keikaku.model.Language;
import keikaku.model.Prose;
import keikaku.model.Translated;

/** A part of a plan's linked data, and what all parts tell in the same way. */
abstract class PlanPart {

  final PlanNames names;
  private final Graph graph = new Graph();

  PlanPart(PlanNames names) {
    this.names = names;
  }

  Graph graph() {
    return graph;
  }

  Graph.Subject about(Iri subject) {
    return graph.about(subject);
  }

  Graph.Subject concept(Iri concept, Iri scheme) {
    return graph
        .about(concept)
        .a(SKOS.name("Concept"))
        .is(SKOS.name("inScheme"), scheme)
        .is(SKOS.name("topConceptOf"), scheme);
  }

  void period(Graph.Subject subject, String page, FiscalYears years) {
    Iri iri = names.part(page, "period");
    subject.is(DCT.name("temporal"), iri);
    about(iri)
        .a(DCT.name("PeriodOfTime"))
        .is(DCAT.name("startDate"), Literals.date(years.start()))
        .is(DCAT.name("endDate"), Literals.date(years.end()));
  }

  void amount(Graph.Subject owner, String page, String kind, BigDecimal yen) {
    Iri iri = names.part(page, kind);
    owner.is(SCHEMA.name("additionalProperty"), iri);
    value(iri, kind)
        .is(SCHEMA.name("value"), Literals.decimal(yen))
        .is(SCHEMA.name("unitText"), Literals.plain("JPY"));
  }

  Graph.Subject value(Iri iri, String kind) {
    return graph
        .about(iri)
        .a(SCHEMA.name("PropertyValue"))
        .is(SCHEMA.name("propertyID"), Literals.plain(kind));
  }

  /** The pages about a thing, one a language, and how far each translation can be trusted. */
  void pages(Graph.Subject subject, String path, Entry entry) {
    Language first = names.plan().cover().firstLanguage();
    for (Language language : names.plan().languages()) {
      Graph.Subject document =
          about(names.page(path, language))
              .a(FOAF.name("Document"))
              .is(FOAF.name("primaryTopic"), subject.iri())
              .is(SCHEMA.name("inLanguage"), Literals.plain(language.tag()));
      if (!language.equals(first)) {
        String status = entry.statusIn(language, first).word();
        document
            .is(SCHEMA.name("translationOfWork"), names.page(path, first))
            .is(SCHEMA.name("creativeWorkStatus"), Literals.plain(status));
      }
    }
  }

  static List<Text> prose(Translated<Prose> prose) {
    return Literals.texts(prose, each -> String.join("\n\n", each.toParagraphs()));
  }
}
