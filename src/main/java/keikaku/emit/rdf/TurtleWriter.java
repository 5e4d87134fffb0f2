package keikaku.emit.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;

/** Writes a graph as RDF 1.1 Turtle, set out for people to read. */
final class TurtleWriter {

  private final StringBuilder out = new StringBuilder();

  private TurtleWriter() {}

  static String write(Graph graph) {
    return new String(write(Prologue.of(graph), Stream.of(graph)), StandardCharsets.UTF_8);
  }

  /** Writes a document part by part; no subject may be in two of them. */
  static byte[] write(Prologue prologue, Stream<Graph> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text(writer -> writer.prologue(prologue)));
    parts.forEachOrdered(part -> bytes.writeBytes(text(writer -> writer.graph(part))));
    return bytes.toByteArray();
  }

  private static byte[] text(Consumer<TurtleWriter> content) {
    TurtleWriter writer = new TurtleWriter();
    content.accept(writer);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void prologue(Prologue prologue) {
    prologue.base().ifPresent(base -> out.append("@base <").append(base).append("> .\n"));
    prologue.vocabularies().forEach(this::prefix);
  }

  private void prefix(Vocabulary vocabulary) {
    out.append("@prefix ").append(vocabulary.prefix()).append(": <");
    out.append(vocabulary.namespace()).append("> .\n");
  }

  private void graph(Graph graph) {
    graph.subjects().forEach(subject -> subject(subject, graph.properties(subject)));
  }

  private void subject(Iri subject, Map<Name, Set<Node>> properties) {
    out.append("\n<").append(subject.value()).append(">\n");
    String between = "    ";
    for (Map.Entry<Name, Set<Node>> property : properties.entrySet()) {
      out.append(between);
      property(property.getKey());
      values(property.getValue());
      between = " ;\n    ";
    }
    out.append(" .\n");
  }

  private void property(Name property) {
    if (property.equals(Graph.TYPE)) {
      out.append('a');
    } else {
      name(property);
    }
  }

  private void name(Name name) {
    out.append(name.vocabulary().prefix()).append(':').append(name.local());
  }

  private void values(Set<Node> values) {
    String between = " ";
    for (Node value : values) {
      out.append(between);
      value(value);
      between = ",\n        ";
    }
  }

  private void value(Node value) {
    if (value instanceof Iri iri) {
      out.append('<').append(iri.value()).append('>');
    } else if (value instanceof Name name) {
      name(name);
    } else if (value instanceof Typed typed) {
      quoted(typed.value());
      out.append("^^");
      name(typed.datatype());
    } else if (value instanceof Text text) {
      quoted(text.value());
      text.language().ifPresent(language -> out.append('@').append(language.tag()));
    }
  }

  private void quoted(String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u007f') {
        out.append(text, done, i).append(escape(c));
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(Locale.ROOT, "\\u%04X", (int) c);
    };
  }
}
