package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.VCARD;
import static keikaku.emit.rdf.Vocabulary.XSD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;
import keikaku.model.Language;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the three writers write is what an independent reader reads. */
class WritersTest {

  private static final Optional<Language> JA = Optional.of(new Language("ja"));

  /** Texts that a careless writer breaks. */
  private static final List<String> AWKWARD =
      List.of(
          "",
          " leading and trailing ",
          "引用 \"double\" 'single' `back`",
          "back\\slash \\n \\u0041",
          "line\nfeed\r\ncarriage\ttab",
          "<b>&amp; ]]> <!-- -->",
          "絵文字 👍🏽 と 𠮷野家",
          "U+2028 \u2028 U+0085 \u0085 U+00A0 \u00a0 U+200B \u200b",
          "{\"@id\": \"x\"}",
          "@prefix . ; , ^^ @ja");

  @TestFactory
  Stream<DynamicTest> everyTextSurvives() {
    return AWKWARD.stream()
        .map(text -> DynamicTest.dynamicTest("«" + text + "»", () -> survives(text)));
  }

  private static void survives(String text) {
    Graph graph = new Graph();
    graph
        .about(new Iri("#it"))
        .is(DCT.name("title"), new Text(text, JA))
        .is(DCT.name("description"), new Text(text, Optional.empty()))
        .is(DCT.name("identifier"), new Typed(text, XSD.name("token")));
    for (Model model : readBack(graph)) {
      assertThat(
              Judge.ask(
                  model,
                  "SELECT ?t { ?it dct:title ?t ; dct:description ?d ; dct:identifier ?i"
                      + " FILTER(lang(?t) = 'ja' && lang(?d) = '' && datatype(?i) = xsd:token"
                      + " && str(?t) = str(?d) && str(?t) = str(?i)) }"))
          .containsExactly(text);
      assertThat(model.size()).isEqualTo(3);
    }
  }

  @Test
  void threeSyntaxesSayTheSame() {
    Graph graph = new Graph();
    IntStream.range(0, 5).forEach(i -> describe(graph, i));
    List<Model> models = readBack(graph);
    assertThat(models.get(0).size()).isEqualTo(graph.size()).isEqualTo(5 * 7);
    assertThat(models.get(0).isIsomorphicWith(models.get(1))).isTrue();
    assertThat(models.get(0).isIsomorphicWith(models.get(2))).isTrue();
  }

  private static void describe(Graph graph, int i) {
    graph
        .about(new Iri("../x.html#" + i))
        .a(DCT.name("Standard"))
        .a(VCARD.name("Kind"))
        .is(DCT.name("relation"), new Iri("https://other.example/?a=1&b=「2」 3"))
        .is(DCT.name("relation"), new Iri("../x.html#" + (i + 1)))
        .is(VCARD.name("organization-unit"), new Text("課" + i, JA))
        .is(DCT.name("date"), new Typed("2021-04-0" + (i + 1), XSD.name("date")))
        .is(DCT.name("type"), DCT.name("Standard"));
  }

  @Test
  void relativeAddressesAreResolvedAgainstTheDocument() {
    Graph graph = new Graph();
    graph.about(new Iri("../actions/7.html#it")).is(DCT.name("relation"), new Iri("c.html"));
    for (Model model : readBack(graph)) {
      assertThat(Judge.ask(model, "SELECT ?s ?o { ?s dct:relation ?o }"))
          .containsExactly("https://plan.example/actions/7.html#it https://plan.example/a/c.html");
    }
  }

  @Test
  void saidTwiceIsWrittenOnce() {
    Graph graph = new Graph();
    graph
        .about(new Iri("#a"))
        .is(DCT.name("title"), new Text("同じ", JA))
        .is(DCT.name("title"), new Text("同じ", JA));
    assertThat(graph.size()).isEqualTo(1);
    assertThat(TurtleWriter.write(graph)).containsOnlyOnce("同じ");
  }

  @Test
  void turtleIsSetOutForReading() {
    Graph graph = new Graph();
    graph
        .about(new Iri("a.html#it"))
        .a(DCT.name("Standard"))
        .is(DCT.name("title"), List.of(new Text("表", JA), new Text("x", Optional.empty())))
        .is(DCT.name("issued"), new Typed("2021-04-01", XSD.name("date")));
    assertThat(TurtleWriter.write(graph))
        .isEqualTo(
            """
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <a.html#it>
                a dct:Standard ;
                dct:title "表"@ja,
                    "x" ;
                dct:issued "2021-04-01"^^xsd:date .
            """);
  }

  private static List<Model> readBack(Graph graph) {
    String path = "a/b.x";
    return List.of(
        Judge.turtle(TurtleWriter.write(graph), path),
        Judge.jsonLd(JsonLdWriter.write(graph), path),
        Judge.rdfXml(RdfXmlWriter.write(graph), path));
  }
}
