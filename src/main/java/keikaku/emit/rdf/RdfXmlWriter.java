package keikaku.emit.rdf;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;

/** Writes a graph as RDF 1.1 XML. */
final class RdfXmlWriter {

  private final StringBuilder out = new StringBuilder();

  private RdfXmlWriter() {}

  static String write(Graph graph) {
    RdfXmlWriter writer = new RdfXmlWriter();
    writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF\n");
    writer.out.append(
        graph.vocabularies().stream()
            .map(each -> "    xmlns:" + each.prefix() + "=\"" + each.namespace() + "\"")
            .collect(Collectors.joining("\n", "", ">\n")));
    graph.subjects().forEach(subject -> writer.subject(subject, graph.properties(subject)));
    return writer.out.append("</rdf:RDF>\n").toString();
  }

  private void subject(Iri subject, Map<Name, Set<Node>> properties) {
    out.append("  <rdf:Description rdf:about=\"");
    escaped(subject.value());
    out.append("\">\n");
    properties.forEach((property, values) -> values.forEach(value -> property(property, value)));
    out.append("  </rdf:Description>\n");
  }

  private void property(Name property, Node value) {
    out.append("    <").append(property.shortened());
    if (value instanceof Iri || value instanceof Name) {
      attribute("rdf:resource", value.value());
      out.append("/>\n");
      return;
    }
    if (value instanceof Typed typed) {
      attribute("rdf:datatype", typed.datatype().value());
    } else if (value instanceof Text text) {
      text.language().ifPresent(language -> attribute("xml:lang", language.tag()));
    }
    out.append('>');
    escaped(value.value());
    out.append("</").append(property.shortened()).append(">\n");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escaped(value);
    out.append('"');
  }

  private void escaped(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || "<>&\"\uFFFE\uFFFF".indexOf(c) >= 0) {
        out.append(text, done, i).append(escape(c));
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      // Written as such, an XML reader would turn them into spaces or line feeds.
      case '\r', '\n', '\t' -> "&#" + (int) c + ";";
      default -> throw new IllegalArgumentException("XML cannot hold U+" + Integer.toHexString(c));
    };
  }
}
