package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.RDFS;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.SKOS;

import java.util.List;
import java.util.function.UnaryOperator;
import keikaku.emit.Addresses;
import keikaku.emit.rdf.Node.Iri;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Publisher;

/** What the entries of a plan hang on: the plan, its publisher, and the schemes of its concepts. */
final class FramePart extends PlanPart {

  private FramePart(PlanNames names) {
    super(names);
  }

  static Graph of(PlanNames names) {
    FramePart part = new FramePart(names);
    Plan plan = names.plan();
    part.cover(plan.cover());
    part.publisher(plan.cover().publisher());
    part.scheme(names.policies(), "plan.policies", Addresses::policy, plan.policies());
    part.scale(plan.cover().scale().grades());
    if (!plan.terms().isEmpty()) {
      part.scheme(names.terms(), "plan.terms", Addresses::term, plan.terms());
    }
    return part.graph();
  }

  private void cover(Cover cover) {
    Graph.Subject subject =
        about(names.thisPlan())
            .a(PROV.name("Plan"))
            .is(DCT.name("identifier"), Literals.plain(cover.id()))
            .is(DCT.name("title"), Literals.texts(cover.title()))
            .is(DCT.name("description"), prose(cover.preface()))
            .is(DCT.name("publisher"), names.publisher())
            .is(DCT.name("license"), Authority.licence(cover.license()))
            .is(DCT.name("issued"), Literals.date(cover.published()))
            .is(DCT.name("modified"), Literals.date(cover.updated()));
    cover.vision().ifPresent(vision -> subject.is(RDFS.name("comment"), Literals.texts(vision)));
    period(subject, PlanNames.HOME, cover.period());
    pages(subject, PlanNames.HOME, cover);
  }

  private void publisher(Publisher publisher) {
    about(names.publisher())
        .a(FOAF.name("Agent"))
        .a(FOAF.name("Organization"))
        .is(FOAF.name("name"), Literals.texts(publisher.name()))
        .is(DCT.name("identifier"), Literals.plain(publisher.code()))
        .is(FOAF.name("homepage"), publisher.url().map(Iri::new));
  }

  private void scale(List<Grade> grades) {
    Iri scheme = names.scale();
    scheme(scheme, "plan.scale", grades.stream().map(names::grade).toList());
    for (Grade grade : grades) {
      concept(names.grade(grade), scheme)
          .is(DCT.name("identifier"), Literals.plain(grade.id()))
          .is(SKOS.name("notation"), Literals.plain(grade.symbol()))
          .is(SKOS.name("prefLabel"), Literals.texts(grade.label()))
          .is(SCHEMA.name("position"), Literals.integer(grade.rank()));
    }
  }

  private void scheme(
      Iri scheme, String title, UnaryOperator<String> page, List<? extends Entry> entries) {
    scheme(
        scheme, title, entries.stream().map(each -> names.thing(page.apply(each.id()))).toList());
  }

  private void scheme(Iri scheme, String title, List<Iri> concepts) {
    about(scheme)
        .a(SKOS.name("ConceptScheme"))
        .is(DCT.name("title"), names.wording().texts(title))
        .is(DCT.name("isPartOf"), names.thisPlan())
        .is(SKOS.name("hasTopConcept"), concepts);
  }
}
