package keikaku.emit.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.SamplePlan;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Column;
import keikaku.emit.DataFile;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Plan;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The linked data says what the plan says, as Apache Jena answers SPARQL queries over it. */
class PlanGraphTest {

  private static final Plan KATO = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
  private static final Model KATO_RDF = model(KATO, Optional.of(Judge.SITE));
  private static final Model SAMPLE_RDF = model(SamplePlan.bilingual(), Optional.of(Judge.SITE));

  private static Model model(Plan plan, Optional<String> base) {
    return Judge.read(file(plan, base, "data/plan.ttl").toArtifact());
  }

  private static DataFile file(Plan plan, Optional<String> base, String path) {
    return new RdfEmitter(plan, Addresses.of(plan, base))
        .files().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
  }

  @Test
  void gradesCountAsInTheDocument() {
    assertThat(
            Judge.ask(
                KATO_RDF,
                """
                SELECT ?symbol (COUNT(DISTINCT ?e) AS ?n) {
                  ?e a schema:Review ; schema:reviewRating/skos:notation ?symbol
                } GROUP BY ?symbol"""))
        .containsExactly("× 6", "△ 15", "○ 20");
  }

  @Test
  void everyEvaluationLeadsFromItsRoundToItsActionAndPolicy() {
    assertThat(
            Judge.ask(
                KATO_RDF,
                """
                SELECT ?policy (COUNT(?action) AS ?actions) {
                  ?e a schema:Review ; prov:wasGeneratedBy ?round ; schema:itemReviewed ?action .
                  ?round a prov:Activity ; dct:identifier "2017-2021" ; prov:used ?plan .
                  ?action a prov:Plan ; dct:isPartOf ?plan ; dct:subject/skos:notation ?policy .
                } GROUP BY ?policy"""))
        .containsExactlyElementsOf(
            KATO.policies().stream()
                .map(policy -> policy.id() + " " + KATO.actionsOf(policy).size())
                .sorted()
                .toList());
  }

  /** A column of a table, and the query whose answers are its cells. */
  private record Same(String table, String column, String query) {}

  private static final String ACTION = "?it a prov:Plan ; dct:isPartOf ?plan ; dct:identifier ?id";
  private static final String EVALUATION =
      "?it a schema:Review ; prov:wasGeneratedBy/dct:identifier ?round"
          + " ; schema:itemReviewed/dct:identifier ?id";

  private static final String INDICATOR = "?it schema:propertyID 'indicator'";

  private static Same number(String table, String column, String owner, String kind) {
    return new Same(
        table,
        column,
        owner
            + " ; schema:additionalProperty ?p . ?p schema:propertyID '"
            + kind
            + "' ; schema:value ?value");
  }

  private static String reference(String kind) {
    return " ; schema:valueReference ?p . ?p schema:propertyID '"
        + kind
        + "' ; schema:value ?value";
  }

  private static Same language(String table, String field, String tag, String pattern) {
    return new Same(table, field + "_" + tag, pattern + " . FILTER(lang(?value) = '" + tag + "')");
  }

  private static Stream<Same> inBoth(String table, String field, String pattern) {
    return Stream.of("ja", "en").map(tag -> language(table, field, tag, pattern));
  }

  private static List<Same> sames() {
    String policy = "?it a skos:Concept ; skos:inScheme/dct:title '基本方針'@ja";
    String term = "?it a skos:Concept ; skos:inScheme/dct:title '用語'@ja";
    String grade = "?it a skos:Concept ; skos:inScheme/dct:title '評価凡例'@ja";
    String round = "?it a prov:Activity";
    String measure = "?it a prov:Entity ; schema:position ?n ; dct:isPartOf/dct:identifier ?id";
    return Stream.of(
            Stream.of(
                new Same("policies", "policy_number", policy + " ; skos:notation ?value"),
                new Same("actions", "action_number", ACTION + " BIND(?id AS ?value)"),
                new Same("actions", "policy_number", ACTION + "; dct:subject/skos:notation ?value"),
                new Same("evaluations", "action_number", EVALUATION + " BIND(?id AS ?value)"),
                new Same("evaluations", "round_id", EVALUATION + " BIND(?round AS ?value)"),
                new Same(
                    "evaluations",
                    "grade_id",
                    EVALUATION + " ; schema:reviewRating/dct:identifier ?value"),
                new Same("measures", "measure_number", measure + " BIND(str(?n) AS ?value)"),
                new Same("grades", "grade_id", grade + " ; dct:identifier ?value"),
                new Same("grades", "grade_symbol", grade + " ; skos:notation ?value"),
                new Same("grades", "rank", grade + " ; schema:position ?value"),
                new Same("rounds", "kind", round + " ; schema:category ?value"),
                new Same("rounds", "period_start", round + " ; dct:temporal/dcat:startDate ?value"),
                new Same("rounds", "period_end", round + " ; dct:temporal/dcat:endDate ?value"),
                new Same("terms", "term_id", term + " ; skos:notation ?value"),
                new Same("terms", "kind", term + " ; schema:category ?value"),
                new Same("terms", "reading", term + " ; skos:hiddenLabel ?value"),
                new Same(
                    "actions",
                    "translation_status_en",
                    ACTION
                        + " . ?page foaf:primaryTopic ?it ; schema:inLanguage 'en'"
                        + " ; schema:creativeWorkStatus ?value"),
                new Same(
                    "evaluations",
                    "page_url_en",
                    EVALUATION
                        + " . ?page foaf:primaryTopic ?it ; schema:inLanguage 'en'"
                        + " BIND(str(?page) AS ?value)")),
            Stream.of(
                new Same(
                    "words",
                    "word",
                    "{ "
                        + ACTION
                        + " ; dcat:keyword ?value } UNION { "
                        + ACTION
                        + " ; vcard:organization-unit ?value } UNION { "
                        + term
                        + " ; skos:altLabel ?value }"),
                number("actions", "budget", ACTION, "budget"),
                new Same(
                    "actions",
                    "superseded_by",
                    ACTION + " ; dct:isReplacedBy/dct:identifier ?value"),
                number("evaluations", "cost", EVALUATION, "cost"),
                number("indicator_values", "actual", EVALUATION, "actual"),
                new Same("indicators", "baseline", INDICATOR + reference("baseline")),
                new Same("indicators", "target", INDICATOR + reference("target"))),
            inBoth("indicators", "name", INDICATOR + " ; schema:name ?value"),
            inBoth("indicators", "unit", INDICATOR + " ; schema:unitText ?value"),
            inBoth("evaluations", "reason", EVALUATION + " ; skos:note ?value"),
            inBoth("policies", "title", policy + " ; skos:prefLabel ?value"),
            inBoth("policies", "summary", policy + " ; dct:abstract ?value"),
            inBoth("actions", "title", ACTION + " ; dct:title ?value"),
            inBoth("measures", "text", measure + " ; dct:description ?value"),
            inBoth("evaluations", "result", EVALUATION + " ; schema:reviewBody ?value"),
            inBoth("grades", "label", grade + " ; skos:prefLabel ?value"),
            inBoth("rounds", "title", round + " ; dct:title ?value"),
            inBoth("terms", "name", term + " ; skos:prefLabel ?value"),
            inBoth("terms", "description", term + " ; skos:definition ?value"))
        .flatMap(same -> same)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> katoIsTheSameInTheTables() {
    return compare(KATO, KATO_RDF);
  }

  @TestFactory
  Stream<DynamicTest> sampleIsTheSameInTheTables() {
    return compare(SamplePlan.bilingual(), SAMPLE_RDF);
  }

  private static Stream<DynamicTest> compare(Plan plan, Model model) {
    Tables tables = Tables.of(plan, Addresses.of(plan, Optional.of(Judge.SITE)));
    return sames().stream()
        .map(
            same ->
                DynamicTest.dynamicTest(
                    same.table() + "." + same.column(),
                    () ->
                        assertThat(answers(model, same))
                            .containsExactlyInAnyOrderElementsOf(cells(tables, same))));
  }

  /** What the graph says, each value after the thing that it is said of. */
  private static List<String> answers(Model model, Same same) {
    return Judge.ask(model, "SELECT ?it ?value { " + same.query() + " }").stream()
        .map(answer -> answer.replace("\n\n", Column.PARAGRAPHS))
        .toList();
  }

  /** The cells that are filled, each after the thing that its row is about. */
  private static List<String> cells(Tables tables, Same same) {
    return tables.all().stream()
        .filter(table -> table.name().equals(same.table()))
        .flatMap(PlanGraphTest::rows)
        .filter(row -> !row.get(same.column()).isEmpty())
        // How far translations have come is told by the status of their pages, not part by part.
        .filter(row -> !"translations".equals(row.get("table_name")))
        .map(row -> Judge.SITE + thing(same.table(), row) + " " + row.get(same.column()))
        .toList();
  }

  private static Stream<Map<String, String>> rows(Table<?> table) {
    return table
        .cells()
        .map(
            cells ->
                IntStream.range(0, cells.size())
                    .boxed()
                    .collect(Collectors.toMap(table.header()::get, cells::get)));
  }

  /** What a row is about, by its keys alone. */
  private static String thing(String table, Map<String, String> row) {
    return switch (table) {
      case "policies" -> "policies/" + row.get("policy_number") + ".html#it";
      case "actions" -> "actions/" + row.get("action_number") + ".html#it";
      case "measures" ->
          "actions/" + row.get("action_number") + ".html#measure-" + row.get("measure_number");
      case "indicators" ->
          "actions/" + row.get("action_number") + ".html#indicator-" + row.get("indicator_id");
      case "evaluations", "indicator_values" ->
          "evaluations/" + row.get("round_id") + "/" + row.get("action_number") + ".html#it";
      case "grades" -> "evaluations/index.html#grade-" + row.get("grade_id");
      case "rounds" -> "evaluations/" + row.get("round_id") + "/index.html#it";
      case "terms" -> "terms/" + row.get("term_id") + ".html#it";
      case "words" -> row.get("table_name") + "/" + row.get("record_id") + ".html#it";
      default -> throw new IllegalArgumentException(table);
    };
  }

  @Test
  void optionalFactsAreThere() {
    assertThat(
            Judge.ask(
                SAMPLE_RDF,
                """
                SELECT ?kind ?value { ?owner schema:additionalProperty ?p .
                  ?p schema:propertyID ?kind OPTIONAL { ?p schema:value ?value } }"""))
        .containsExactly("actual 2.5", "budget 1000000", "cost 123456", "indicator ", "indicator ");
    assertThat(
            Judge.ask(
                SAMPLE_RDF,
                """
                SELECT ?kind ?value { ?i schema:propertyID "indicator" ; schema:valueReference ?r .
                  ?r schema:propertyID ?kind ; schema:value ?value }"""))
        .containsExactly("baseline 0", "target 2.50");
    assertThat(
            Judge.ask(
                SAMPLE_RDF,
                """
                SELECT ?d ?other ?next { ?a vcard:organization-unit ?d ;
                  dct:relation/dct:identifier ?other ; dct:isReplacedBy/dct:identifier ?next }"""))
        .containsExactly("Crisis Office 2 2", "危機管理課 2 2");
  }

  @Test
  void everythingReferredToIsDescribed() {
    assertThat(
            Judge.ask(
                KATO_RDF,
                """
                SELECT DISTINCT ?o { ?s ?p ?o
                  FILTER(isIRI(?o) && strstarts(str(?o), "%s"))
                  FILTER NOT EXISTS { ?o a ?type } }"""
                    .formatted(Judge.SITE)))
        .isEmpty();
  }

  @Test
  void itemsAreCalledByTheirPages() {
    assertThat(
            Judge.ask(
                KATO_RDF, "SELECT ?a { ?a dct:identifier '7' ; dct:isPartOf/dct:identifier ?p }"))
        .containsExactly("https://plan.example/actions/7.html#it");
    assertThat(Judge.ask(KATO_RDF, "SELECT ?e { ?e schema:itemReviewed/dct:identifier '7' }"))
        .containsExactly("https://plan.example/evaluations/2017-2021/7.html#it");
  }

  @Test
  void siteAddressMayBeUnknown() {
    assertThat(model(KATO, Optional.empty()).isIsomorphicWith(KATO_RDF)).isTrue();
  }

  @Test
  void jsonLdSaysTheSame() {
    for (Optional<String> base : List.of(Optional.of(Judge.SITE), Optional.<String>empty())) {
      Model model = Judge.read(file(KATO, base, "data/plan.jsonld").toArtifact());
      assertThat(model.isIsomorphicWith(KATO_RDF)).isTrue();
    }
    assertThat(KATO_RDF.size()).isGreaterThan(4000);
  }

  @Test
  void downloadedCopyStillSpeaksOfThePublishedPages() {
    DataFile file = file(KATO, Optional.of("https://city.example/plan/"), "data/plan.ttl");
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    assertThat(Judge.ask(Judge.turtle(text, "downloads/copy.ttl"), "SELECT ?r { ?r prov:used ?p }"))
        .containsExactly("https://city.example/plan/evaluations/2017-2021/index.html#it");
  }

  @Test
  void nothingIsSaidTwice() {
    for (Plan plan : List.of(KATO, SamplePlan.bilingual())) {
      List<Node.Iri> subjects =
          PlanGraph.parts(plan).flatMap(part -> part.subjects().stream()).toList();
      assertThat(subjects).doesNotHaveDuplicates();
      Set<Vocabulary> used = EnumSet.noneOf(Vocabulary.class);
      PlanGraph.parts(plan).forEach(part -> used.addAll(part.vocabularies()));
      assertThat(PlanGraph.VOCABULARIES).containsAll(used);
    }
  }
}
