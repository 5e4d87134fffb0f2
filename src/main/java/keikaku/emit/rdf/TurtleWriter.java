package keikaku.emit.rdf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;

/** Writes a graph as RDF 1.1 Turtle, set out for people to read. */
final class TurtleWriter {

  private final StringBuilder out = new StringBuilder();

  private TurtleWriter() {}

  static String write(Graph graph) {
    TurtleWriter writer = new TurtleWriter();
    graph.vocabularies().forEach(writer::prefix);
    graph.subjects().forEach(subject -> writer.subject(subject, graph.properties(subject)));
    return writer.out.toString();
  }

  private void prefix(Vocabulary vocabulary) {
    out.append("@prefix ").append(vocabulary.prefix()).append(": <");
    out.append(vocabulary.namespace()).append("> .\n");
  }

  private void subject(Iri subject, Map<Name, Set<Node>> properties) {
    out.append("\n<").append(subject.value()).append(">\n");
    out.append(
        properties.entrySet().stream()
            .map(entry -> "    " + property(entry.getKey()) + " " + values(entry.getValue()))
            .collect(Collectors.joining(" ;\n", "", " .\n")));
  }

  private static String property(Name property) {
    return property.equals(Graph.TYPE) ? "a" : property.shortened();
  }

  private static String values(Set<Node> values) {
    return values.stream().map(TurtleWriter::value).collect(Collectors.joining(",\n        "));
  }

  private static String value(Node value) {
    if (value instanceof Iri iri) {
      return "<" + iri.value() + ">";
    } else if (value instanceof Name name) {
      return name.shortened();
    } else if (value instanceof Typed typed) {
      return quoted(typed.value()) + "^^" + typed.datatype().shortened();
    }
    Text text = (Text) value;
    return quoted(text.value()) + text.language().map(language -> "@" + language.tag()).orElse("");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), quoted);
    }
    return quoted.append('"').toString();
  }

  private static void append(char c, StringBuilder to) {
    switch (c) {
      case '"' -> to.append("\\\"");
      case '\\' -> to.append("\\\\");
      case '\n' -> to.append("\\n");
      case '\r' -> to.append("\\r");
      case '\t' -> to.append("\\t");
      default -> {
        if (c < ' ' || c == '\u007f') {
          to.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        } else {
          to.append(c);
        }
      }
    }
  }
}
