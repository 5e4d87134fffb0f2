package keikaku.emit.rdf;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import keikaku.emit.Artifact;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** Apache Jena reads what we wrote: an RDF reader that shares no code with our writers. */
final class Judge {

  /** Where the site stands whose documents are read. */
  static final String SITE = "https://plan.example/";

  private Judge() {}

  static Model turtle(String text, String path) {
    return read(text, path, Lang.TURTLE);
  }

  static Model jsonLd(String text, String path) {
    return read(text, path, Lang.JSONLD);
  }

  static Model rdfXml(String text, String path) {
    return read(text, path, Lang.RDFXML);
  }

  static Model read(Artifact artifact) {
    String path = artifact.path();
    String text = new String(artifact.content().get(), StandardCharsets.UTF_8);
    return switch (path.substring(path.lastIndexOf('.'))) {
      case ".ttl" -> turtle(text, path);
      case ".jsonld" -> jsonLd(text, path);
      case ".rdf" -> rdfXml(text, path);
      default -> throw new IllegalArgumentException(path);
    };
  }

  private static Model read(String text, String path, Lang language) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new StringReader(text))
        .lang(language)
        .base(SITE + path)
        .strict(true)
        .parse(model);
    return model;
  }

  static Model fixture(String name) {
    return RDFDataMgr.loadModel("src/test/resources/standards/dcat-ap-3.0.1/" + name);
  }

  /** The answers to a SPARQL query, each row's values joined by a space, sorted. */
  static List<String> ask(Model model, String query) {
    String prefixes =
        Stream.of(Vocabulary.values())
            .map(each -> "PREFIX " + each.prefix() + ": <" + each.namespace() + ">\n")
            .reduce("", String::concat);
    try (var execution = QueryExecutionFactory.create(prefixes + query, model)) {
      var results = execution.execSelect();
      List<String> names = results.getResultVars();
      return Stream.iterate(0, i -> results.hasNext(), i -> i + 1)
          .map(i -> row(results.next(), names))
          .sorted()
          .toList();
    }
  }

  private static String row(QuerySolution solution, List<String> names) {
    return String.join(" ", names.stream().map(name -> value(solution.get(name))).toList());
  }

  private static String value(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
