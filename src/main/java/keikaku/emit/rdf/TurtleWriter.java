package keikaku.emit.rdf;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Content;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;

/** Writes a graph as RDF 1.1 Turtle, set out for people to read. */
final class TurtleWriter {

  private final StringBuilder out = new StringBuilder();

  private TurtleWriter() {}

  static String write(Graph graph) {
    return text(
        writer -> {
          writer.prologue(Prologue.of(graph));
          writer.graph(graph);
        });
  }

  /** Writes a document part by part; no subject may be in two of them. */
  static Content write(Prologue prologue, Supplier<Stream<Graph>> parts) {
    return Content.text(
        out -> {
          out.write(text(writer -> writer.prologue(prologue)));
          for (Iterator<Graph> each = parts.get().iterator(); each.hasNext(); ) {
            Graph part = each.next();
            out.write(text(writer -> writer.graph(part)));
          }
        });
  }

  private static String text(Consumer<TurtleWriter> content) {
    TurtleWriter writer = new TurtleWriter();
    content.accept(writer);
    return writer.out.toString();
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
