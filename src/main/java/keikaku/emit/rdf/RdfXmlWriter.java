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
    out.append("  <rdf:Description rdf:about=\"").append(escaped(subject.value())).append("\">\n");
    properties.forEach((property, values) -> values.forEach(value -> property(property, value)));
    out.append("  </rdf:Description>\n");
  }

  private void property(Name property, Node value) {
    out.append("    <").append(property.shortened());
    if (value instanceof Iri || value instanceof Name) {
      out.append(" rdf:resource=\"").append(escaped(value.value())).append("\"/>\n");
    } else {
      out.append(attribute(value)).append('>').append(escaped(value.value()));
      out.append("</").append(property.shortened()).append(">\n");
    }
  }

  private static String attribute(Node value) {
    if (value instanceof Typed typed) {
      return " rdf:datatype=\"" + escaped(typed.datatype().value()) + "\"";
    }
    return ((Text) value)
        .language()
        .map(language -> " xml:lang=\"" + language.tag() + "\"")
        .orElse("");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), escaped);
    }
    return escaped.toString();
  }

  private static void append(char c, StringBuilder to) {
    switch (c) {
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '&' -> to.append("&amp;");
      case '"' -> to.append("&quot;");
      // Written as such, an XML reader would turn them into spaces or line feeds.
      case '\r', '\n', '\t' -> to.append("&#").append((int) c).append(';');
      default -> {
        if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
          throw new IllegalArgumentException("XML has no way to write U+" + Integer.toHexString(c));
        }
        to.append(c);
      }
    }
  }
}
