package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.RDF;
import static keikaku.emit.rdf.Vocabulary.RDFS;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.SKOS;
import static keikaku.emit.rdf.Vocabulary.VCARD;
import static keikaku.emit.rdf.Vocabulary.XSD;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.DataFiles;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.FiscalYears;
import keikaku.model.Grade;
import keikaku.model.Indicator;
import keikaku.model.Language;
import keikaku.model.Measure;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Prose;
import keikaku.model.Publisher;
import keikaku.model.Round;
import keikaku.model.Term;
import keikaku.model.Translated;

/**
 * The plan itself as linked data, in public vocabularies only: policies, grades and terms are SKOS
 * concepts, a round is a PROV activity that judged the plan, an evaluation is a schema.org review
 * that it generated.
 */
final class PlanGraph {

  private static final String HOME = "index.html";
  private static final String POLICIES = "policies/index.html";
  private static final String EVALUATIONS = "evaluations/index.html";
  private static final String TERMS = "terms/index.html";
  private static final String DOCUMENT = DataFiles.FOLDER + "plan.ttl";

  /** The vocabularies that the plan is told in. */
  static final Set<Vocabulary> VOCABULARIES =
      Collections.unmodifiableSet(
          EnumSet.of(DCAT, DCT, FOAF, PROV, RDF, RDFS, SCHEMA, SKOS, VCARD, XSD));

  private final Plan plan;
  private final Addresses addresses;
  private final Iris iris;
  private final Wording wording;
  private final Graph graph = new Graph();

  private PlanGraph(Plan plan) {
    this.plan = plan;
    this.addresses = Addresses.of(plan, Optional.empty());
    this.iris = new Iris(addresses, DOCUMENT);
    this.wording = Wording.in(plan.languages());
  }

  /**
   * The plan in parts, each about one entry, so that a large plan is never held as a whole. All
   * IRIs are relative to the folder that data is published in.
   */
  static Stream<Graph> parts(Plan plan) {
    return Stream.of(
            part(plan, PlanGraph::frame),
            parts(plan, plan.policies(), PlanGraph::policy),
            parts(plan, plan.actions(), PlanGraph::action),
            parts(plan, plan.rounds(), PlanGraph::round),
            parts(plan, plan.evaluations(), PlanGraph::evaluation),
            parts(plan, plan.terms(), PlanGraph::term))
        .flatMap(parts -> parts);
  }

  private static Stream<Graph> part(Plan plan, Consumer<PlanGraph> content) {
    PlanGraph part = new PlanGraph(plan);
    content.accept(part);
    return Stream.of(part.graph);
  }

  private static <E> Stream<Graph> parts(
      Plan plan, List<E> entries, BiConsumer<PlanGraph, E> content) {
    return entries.stream().flatMap(entry -> part(plan, made -> content.accept(made, entry)));
  }

  /** What the entries hang on. */
  private void frame() {
    cover(plan.cover());
    publisher(plan.cover().publisher());
    scheme(policyScheme(), "plan.policies", Addresses::policy, plan.policies());
    scale(plan.cover().scale().grades());
    if (!plan.terms().isEmpty()) {
      scheme(termScheme(), "plan.terms", Addresses::term, plan.terms());
    }
  }

  private void cover(Cover cover) {
    Graph.Subject subject =
        graph
            .about(thisPlan())
            .a(PROV.name("Plan"))
            .is(DCT.name("identifier"), Literals.plain(cover.id()))
            .is(DCT.name("title"), Literals.texts(cover.title()))
            .is(DCT.name("description"), prose(cover.preface()))
            .is(DCT.name("publisher"), publisher())
            .is(DCT.name("license"), Authority.licence(cover.license()))
            .is(DCT.name("issued"), Literals.date(cover.published()))
            .is(DCT.name("modified"), Literals.date(cover.updated()));
    cover.vision().ifPresent(vision -> subject.is(RDFS.name("comment"), Literals.texts(vision)));
    period(subject, HOME, cover.period());
    pages(subject, HOME, cover);
  }

  private void publisher(Publisher publisher) {
    graph
        .about(publisher())
        .a(FOAF.name("Agent"))
        .a(FOAF.name("Organization"))
        .is(FOAF.name("name"), Literals.texts(publisher.name()))
        .is(DCT.name("identifier"), Literals.plain(publisher.code()))
        .is(FOAF.name("homepage"), publisher.url().map(Iri::new));
  }

  private void policy(Policy policy) {
    String page = Addresses.policy(policy.id());
    Graph.Subject subject =
        concept(iris.thing(page), policyScheme())
            .is(SKOS.name("notation"), Literals.plain(policy.id()))
            .is(SKOS.name("prefLabel"), Literals.texts(policy.title()))
            .is(SKOS.name("definition"), prose(policy.body()));
    policy
        .summary()
        .ifPresent(summary -> subject.is(DCT.name("abstract"), Literals.texts(summary)));
    pages(subject, page, policy);
  }

  private void scale(List<Grade> grades) {
    Iri scheme = iris.part(EVALUATIONS, "scale");
    scheme(scheme, "plan.scale", grades.stream().map(this::grade).toList());
    for (Grade grade : grades) {
      concept(grade(grade), scheme)
          .is(DCT.name("identifier"), Literals.plain(grade.id()))
          .is(SKOS.name("notation"), Literals.plain(grade.symbol()))
          .is(SKOS.name("prefLabel"), Literals.texts(grade.label()))
          .is(SCHEMA.name("position"), Literals.integer(grade.rank()));
    }
  }

  private void term(Term term) {
    String page = Addresses.term(term.id());
    Optional<Language> first = Optional.of(plan.cover().firstLanguage());
    Graph.Subject subject =
        concept(iris.thing(page), termScheme())
            .is(SKOS.name("notation"), Literals.plain(term.id()))
            .is(SKOS.name("prefLabel"), Literals.texts(term.name()))
            .is(
                SKOS.name("altLabel"),
                term.aliases().stream().map(alias -> new Text(alias, first)).toList())
            .is(SKOS.name("hiddenLabel"), term.reading().map(kana -> new Text(kana, first)))
            .is(SKOS.name("definition"), prose(term.description()))
            .is(SCHEMA.name("category"), Literals.plain(term.kind().word()));
    pages(subject, page, term);
  }

  private Iri policyScheme() {
    return iris.thing(POLICIES);
  }

  private Iri termScheme() {
    return iris.thing(TERMS);
  }

  private void scheme(
      Iri scheme, String title, UnaryOperator<String> page, List<? extends Entry> entries) {
    scheme(scheme, title, entries.stream().map(each -> iris.thing(page.apply(each.id()))).toList());
  }

  private void scheme(Iri scheme, String title, List<Iri> concepts) {
    graph
        .about(scheme)
        .a(SKOS.name("ConceptScheme"))
        .is(DCT.name("title"), wording.texts(title))
        .is(DCT.name("isPartOf"), thisPlan())
        .is(SKOS.name("hasTopConcept"), concepts);
  }

  private Graph.Subject concept(Iri concept, Iri scheme) {
    return graph
        .about(concept)
        .a(SKOS.name("Concept"))
        .is(SKOS.name("inScheme"), scheme)
        .is(SKOS.name("topConceptOf"), scheme);
  }

  private void action(Action action) {
    String page = Addresses.action(action.id());
    Graph.Subject subject =
        graph
            .about(iris.thing(page))
            .a(PROV.name("Plan"))
            .is(DCT.name("identifier"), Literals.plain(action.id()))
            .is(DCT.name("title"), Literals.texts(action.title()))
            .is(DCT.name("isPartOf"), thisPlan())
            .is(DCT.name("subject"), iris.thing(Addresses.policy(action.policy())))
            .is(DCAT.name("keyword"), Literals.lists(action.keywords()))
            .is(VCARD.name("organization-unit"), Literals.lists(action.departments()))
            .is(DCT.name("relation"), action.related().stream().map(this::actionIri).toList())
            .is(DCT.name("isReplacedBy"), action.supersededBy().map(this::actionIri));
    action.years().ifPresent(years -> period(subject, page, years));
    action.measures().forEach(measure -> measure(subject, page, measure));
    action.budget().ifPresent(budget -> amount(subject, page, "budget", budget));
    action.indicators().forEach(indicator -> indicator(subject, page, indicator));
    pages(subject, page, action);
  }

  private void measure(Graph.Subject action, String page, Measure measure) {
    Iri iri = iris.part(page, "measure-" + measure.number());
    action.is(DCT.name("hasPart"), iri);
    graph
        .about(iri)
        .a(PROV.name("Entity"))
        .is(SCHEMA.name("position"), Literals.integer(measure.number()))
        .is(DCT.name("description"), Literals.texts(measure.text().map(PlainText::of)))
        .is(DCT.name("isPartOf"), action.iri());
  }

  private void indicator(Graph.Subject action, String page, Indicator indicator) {
    Iri iri = iris.part(page, "indicator-" + indicator.id());
    action.is(SCHEMA.name("additionalProperty"), iri);
    Graph.Subject subject =
        value(iri, "indicator")
            .is(DCT.name("identifier"), Literals.plain(indicator.id()))
            .is(SCHEMA.name("name"), Literals.texts(indicator.name()))
            .is(SCHEMA.name("unitText"), Literals.texts(indicator.unit()));
    indicator.baseline().ifPresent(number -> reference(subject, "baseline", number));
    indicator.target().ifPresent(number -> reference(subject, "target", number));
  }

  private void reference(Graph.Subject indicator, String kind, BigDecimal number) {
    Iri iri = new Iri(indicator.iri().value() + "-" + kind);
    indicator.is(SCHEMA.name("valueReference"), iri);
    value(iri, kind)
        .is(SCHEMA.name("name"), wording.texts("plan." + kind))
        .is(SCHEMA.name("value"), Literals.decimal(number));
  }

  private void amount(Graph.Subject owner, String page, String kind, BigDecimal yen) {
    Iri iri = iris.part(page, kind);
    owner.is(SCHEMA.name("additionalProperty"), iri);
    value(iri, kind)
        .is(SCHEMA.name("value"), Literals.decimal(yen))
        .is(SCHEMA.name("unitText"), Literals.plain("JPY"));
  }

  private Graph.Subject value(Iri iri, String kind) {
    return graph
        .about(iri)
        .a(SCHEMA.name("PropertyValue"))
        .is(SCHEMA.name("propertyID"), Literals.plain(kind));
  }

  private void round(Round round) {
    String page = Addresses.round(round.id());
    Graph.Subject subject =
        graph
            .about(iris.thing(page))
            .a(PROV.name("Activity"))
            .is(DCT.name("identifier"), Literals.plain(round.id()))
            .is(DCT.name("title"), Literals.texts(round.title()))
            .is(DCT.name("description"), prose(round.body()))
            .is(SCHEMA.name("category"), Literals.plain(round.kind().word()))
            .is(PROV.name("used"), thisPlan())
            .is(PROV.name("wasAssociatedWith"), publisher());
    period(subject, page, round.period());
    pages(subject, page, round);
  }

  private void evaluation(Evaluation evaluation) {
    String page = Addresses.evaluation(evaluation.round(), evaluation.action());
    Graph.Subject subject =
        graph
            .about(iris.thing(page))
            .a(SCHEMA.name("Review"))
            .a(PROV.name("Entity"))
            .is(SCHEMA.name("itemReviewed"), actionIri(evaluation.action()))
            .is(SCHEMA.name("reviewRating"), grade(evaluation.grade()))
            .is(SCHEMA.name("reviewBody"), prose(evaluation.result()))
            .is(PROV.name("wasGeneratedBy"), iris.thing(Addresses.round(evaluation.round())))
            .is(PROV.name("wasAttributedTo"), publisher());
    evaluation.reason().ifPresent(why -> subject.is(SKOS.name("note"), Literals.texts(why)));
    evaluation.cost().ifPresent(cost -> amount(subject, page, "cost", cost));
    plan.action(evaluation.action()).indicators().stream()
        .filter(indicator -> evaluation.actuals().containsKey(indicator.id()))
        .forEach(indicator -> actual(subject, page, evaluation, indicator));
    pages(subject, page, evaluation);
  }

  private void actual(
      Graph.Subject owner, String page, Evaluation evaluation, Indicator indicator) {
    Iri iri = iris.part(page, "indicator-" + indicator.id());
    Iri judged = iris.part(Addresses.action(evaluation.action()), "indicator-" + indicator.id());
    owner.is(SCHEMA.name("additionalProperty"), iri);
    value(iri, "actual")
        .is(SCHEMA.name("value"), Literals.decimal(evaluation.actuals().get(indicator.id())))
        .is(SCHEMA.name("valueReference"), judged);
  }

  private void period(Graph.Subject subject, String page, FiscalYears years) {
    Iri iri = iris.part(page, "period");
    subject.is(DCT.name("temporal"), iri);
    graph
        .about(iri)
        .a(DCT.name("PeriodOfTime"))
        .is(DCAT.name("startDate"), Literals.date(years.start()))
        .is(DCAT.name("endDate"), Literals.date(years.end()));
  }

  /** The pages about a thing, one a language, and how far each translation can be trusted. */
  private void pages(Graph.Subject subject, String path, Entry entry) {
    Language first = plan.cover().firstLanguage();
    for (Language language : plan.languages()) {
      Iri page = iris.page(addresses.in(language, path));
      Graph.Subject document =
          graph
              .about(page)
              .a(FOAF.name("Document"))
              .is(FOAF.name("primaryTopic"), subject.iri())
              .is(SCHEMA.name("inLanguage"), Literals.plain(language.tag()));
      if (!language.equals(first)) {
        String status = entry.statusIn(language, first).word();
        document
            .is(SCHEMA.name("translationOfWork"), iris.page(path))
            .is(SCHEMA.name("creativeWorkStatus"), Literals.plain(status));
      }
    }
  }

  private static List<Text> prose(Translated<Prose> prose) {
    return Literals.texts(prose.map(each -> String.join("\n\n", each.toParagraphs())));
  }

  private Iri thisPlan() {
    return iris.thing(HOME);
  }

  private Iri publisher() {
    return iris.part(HOME, "publisher");
  }

  private Iri actionIri(String id) {
    return iris.thing(Addresses.action(id));
  }

  private Iri grade(Grade grade) {
    return iris.part(EVALUATIONS, "grade-" + grade.id());
  }
}
