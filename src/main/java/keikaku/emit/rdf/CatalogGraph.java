package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.ADMS;
import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCATAP;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.SPDX;
import static keikaku.emit.rdf.Vocabulary.XSD;

import java.util.List;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Typed;
import keikaku.model.Cover;
import keikaku.model.Plan;
import keikaku.model.Round;

/**
 * The catalogue entry of a plan's data: a catalogue with one data set and its files, by DCAT-AP
 * 3.0.1.
 */
final class CatalogGraph {

  private static final String HOME = "index.html";
  private static final String DATA_PAGE = "data/index.html";
  private static final String DICTIONARY = "data/dictionary.html";

  private final Plan plan;
  private final Cover cover;
  private final Iris iris;
  private final Wording wording;
  private final CatalogThings things;
  private final Graph graph = new Graph();

  private CatalogGraph(Plan plan, Iris iris) {
    this.plan = plan;
    this.cover = plan.cover();
    this.iris = iris;
    this.wording = Wording.in(plan.languages());
    this.things = new CatalogThings(plan, iris, wording);
  }

  static Graph of(Plan plan, Iris iris, List<Distribution> files) {
    CatalogGraph catalog = new CatalogGraph(plan, iris);
    catalog.catalog();
    catalog.dataset(files);
    files.forEach(catalog::distribution);
    catalog.things.describe(catalog.graph);
    catalog.documents(files);
    return catalog.graph;
  }

  private void catalog() {
    Graph.Subject catalog =
        graph
            .about(iris.part(DATA_PAGE, "catalog"))
            .a(DCAT.name("Catalog"))
            .is(DCT.name("title"), wording.texts("catalog.title", things::facts))
            .is(DCT.name("description"), wording.texts("catalog.description", things::facts))
            .is(DCT.name("publisher"), things.publisher())
            .is(FOAF.name("homepage"), iris.page(HOME))
            .is(DCAT.name("themeTaxonomy"), Authority.THEMES)
            .is(DCT.name("license"), Authority.licence(cover.license()))
            .is(DCT.name("rights"), things.rights())
            .is(DCAT.name("dataset"), dataset());
    coverage(catalog);
    dates(catalog);
    languages(catalog);
  }

  private void dataset(List<Distribution> files) {
    Graph.Subject dataset =
        graph
            .about(dataset())
            .a(DCAT.name("Dataset"))
            .is(DCT.name("title"), Literals.texts(cover.title()))
            .is(DCT.name("description"), wording.texts("dataset.description", things::facts))
            .is(DCAT.name("keyword"), wording.texts("keyword.plan"))
            .is(DCAT.name("keyword"), wording.texts("keyword.evaluation"))
            .is(DCT.name("publisher"), things.publisher())
            .is(DCAT.name("contactPoint"), things.contact())
            .is(DCAT.name("theme"), Authority.GOVERNMENT)
            .is(DCT.name("accessRights"), Authority.PUBLIC)
            .is(DCT.name("accrualPeriodicity"), frequency())
            .is(DCT.name("identifier"), Literals.plain(identifier()))
            .is(DCAT.name("version"), Literals.plain(cover.updated().toString()))
            .is(DCAT.name("landingPage"), iris.page(DATA_PAGE))
            .is(FOAF.name("page"), iris.page(DICTIONARY))
            .is(DCT.name("conformsTo"), standard("https://www.w3.org/TR/tabular-data-model/"))
            .is(DCT.name("provenance"), things.provenance())
            .is(PROV.name("wasDerivedFrom"), things.source());
    plan.policies()
        .forEach(policy -> dataset.is(DCAT.name("keyword"), Literals.texts(policy.title())));
    coverage(dataset);
    dataset.is(DCT.name("temporal"), things.period());
    dates(dataset);
    languages(dataset);
    files.forEach(file -> dataset.is(DCAT.name("distribution"), distributionOf(file)));
  }

  private void distribution(Distribution file) {
    Iri checksum = iris.part(DATA_PAGE, name(file) + ".sha256");
    Graph.Subject distribution =
        graph
            .about(distributionOf(file))
            .a(DCAT.name("Distribution"))
            .is(DCT.name("title"), file.titles())
            .is(DCT.name("description"), file.descriptions())
            .is(DCAT.name("accessURL"), iris.page(DATA_PAGE))
            .is(DCAT.name("downloadURL"), iris.page(file.path()))
            .is(DCT.name("format"), Authority.fileType(file.format().fileType()))
            .is(DCAT.name("mediaType"), Authority.mediaType(file.format().mediaType()))
            .is(DCT.name("conformsTo"), standard(file.format().standard()))
            .is(DCAT.name("byteSize"), size(file.bytes()))
            .is(SPDX.name("checksum"), checksum)
            .is(DCT.name("license"), Authority.licence(cover.license()))
            .is(DCT.name("rights"), things.rights())
            .is(DCATAP.name("availability"), Authority.STABLE)
            .is(ADMS.name("status"), Authority.COMPLETED);
    dates(distribution);
    languages(distribution);
    graph
        .about(checksum)
        .a(SPDX.name("Checksum"))
        .is(SPDX.name("algorithm"), Authority.SHA_256)
        .is(SPDX.name("checksumValue"), new Typed(file.sha256(), XSD.name("hexBinary")));
  }

  private void documents(List<Distribution> files) {
    graph.about(iris.page(HOME)).a(FOAF.name("Document"));
    graph.about(iris.page(DATA_PAGE)).a(FOAF.name("Document"));
    graph.about(iris.page(DICTIONARY)).a(FOAF.name("Document"));
    graph.about(standard("https://www.w3.org/TR/tabular-data-model/")).a(DCT.name("Standard"));
    files.forEach(file -> graph.about(standard(file.format().standard())).a(DCT.name("Standard")));
  }

  private void coverage(Graph.Subject subject) {
    subject.is(DCT.name("spatial"), List.of(things.area(), Authority.JAPAN));
  }

  private void dates(Graph.Subject subject) {
    subject
        .is(DCT.name("issued"), Literals.date(cover.published()))
        .is(DCT.name("modified"), Literals.date(cover.updated()));
  }

  private void languages(Graph.Subject subject) {
    plan.languages()
        .forEach(language -> subject.is(DCT.name("language"), Authority.language(language)));
  }

  private Iri dataset() {
    return iris.thing(DATA_PAGE);
  }

  private Iri distributionOf(Distribution file) {
    return iris.part(DATA_PAGE, name(file));
  }

  /** {@code data/ja/actions.csv} is called {@code ja-actions.csv}. */
  private static String name(Distribution file) {
    return file.path().substring(file.path().indexOf('/') + 1).replace('/', '-');
  }

  /**
   * A plan that is judged every year gets new data every year; otherwise nobody has promised it.
   */
  private Iri frequency() {
    boolean annual = plan.rounds().stream().anyMatch(each -> each.kind() == Round.Kind.ANNUAL);
    return annual ? Authority.ANNUAL : Authority.IRREGULAR;
  }

  private String identifier() {
    return cover.publisher().code() + "-" + cover.id();
  }

  private static Iri standard(String address) {
    return new Iri(address);
  }

  private static Typed size(long bytes) {
    return new Typed(Long.toString(bytes), XSD.name("nonNegativeInteger"));
  }
}
