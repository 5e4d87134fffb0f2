package keikaku.emit.rdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Content;
import keikaku.emit.Escapes;
import keikaku.emit.Utf8Writer;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;

/** Writes a graph as RDF 1.1 Turtle, set out for people to read. */
final class TurtleWriter {

  private static final Escapes ESCAPES = escapes();

  private final Utf8Writer out;

  private TurtleWriter(Utf8Writer out) {
    this.out = out;
  }

  private static Escapes escapes() {
    Escapes escapes = Escapes.controls();
    return escapes
        .with('"', "\\\"")
        .with('\\', "\\\\")
        .with('\n', "\\n")
        .with('\r', "\\r")
        .with('\t', "\\t")
        .with('\u007f', "\\u007F");
  }

  static String write(Graph graph) {
    return new String(
        write(Prologue.of(graph), () -> Stream.of(graph)).get(), StandardCharsets.UTF_8);
  }

  /** Writes a document part by part; no subject may be in two of them. */
  static Content write(Prologue prologue, Supplier<Stream<Graph>> parts) {
    return Content.text(
        out -> {
          TurtleWriter writer = new TurtleWriter(out);
          writer.prologue(prologue);
          for (Iterator<Graph> each = parts.get().iterator(); each.hasNext(); ) {
            writer.graph(each.next());
          }
        });
  }

  private void prologue(Prologue prologue) throws IOException {
    if (prologue.base().isPresent()) {
      out.write("@base <" + prologue.base().get() + "> .\n");
    }
    for (Vocabulary each : prologue.vocabularies()) {
      out.write("@prefix " + each.prefix() + ": <" + each.namespace() + "> .\n");
    }
  }

  private void graph(Graph graph) throws IOException {
    for (Iri subject : graph.subjects()) {
      subject(subject, graph.properties(subject));
    }
  }

  private void subject(Iri subject, Map<Name, Set<Node>> properties) throws IOException {
    out.write("\n<");
    out.write(subject.value());
    out.write(">\n");
    String between = "    ";
    for (Map.Entry<Name, Set<Node>> property : properties.entrySet()) {
      out.write(between);
      property(property.getKey());
      values(property.getValue());
      between = " ;\n    ";
    }
    out.write(" .\n");
  }

  private void property(Name property) throws IOException {
    if (property.equals(Graph.TYPE)) {
      out.write('a');
    } else {
      name(property);
    }
  }

  private void name(Name name) throws IOException {
    out.write(name.vocabulary().prefix());
    out.write(':');
    out.write(name.local());
  }

  private void values(Set<Node> values) throws IOException {
    String between = " ";
    for (Node value : values) {
      out.write(between);
      value(value);
      between = ",\n        ";
    }
  }

  private void value(Node value) throws IOException {
    if (value instanceof Iri iri) {
      out.write('<');
      out.write(iri.value());
      out.write('>');
    } else if (value instanceof Name name) {
      name(name);
    } else if (value instanceof Typed typed) {
      quoted(typed.value());
      out.write("^^");
      name(typed.datatype());
    } else if (value instanceof Text text) {
      quoted(text.value());
      if (text.language().isPresent()) {
        out.write('@');
        out.write(text.language().get().tag());
      }
    }
  }

  private void quoted(String text) throws IOException {
    out.write('"');
    out.write(text, 0, text.length(), ESCAPES);
    out.write('"');
  }
}
