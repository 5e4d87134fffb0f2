package keikaku.emit.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Content;
import keikaku.emit.EncodingGenerator;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a graph as JSON-LD 1.1: names shortened by the context, one line for each subject so that
 * changes are easy to follow.
 */
final class JsonLdWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  /** Names that stand on many subjects, encoded once. */
  private final Map<Name, SerializedString> names = new HashMap<>();

  private JsonLdWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Graph graph) {
    return new String(
        write(Prologue.of(graph), () -> Stream.of(graph)).get(), StandardCharsets.UTF_8);
  }

  /** Writes a document part by part; no subject may be in two of them. */
  static Content write(Prologue prologue, Supplier<Stream<Graph>> parts) {
    return out -> {
      JsonGenerator plain = JSON.createGenerator(new Separate(), out);
      try (JsonGenerator json = new EncodingGenerator(plain)) {
        new JsonLdWriter(json).document(prologue, parts.get().iterator());
      }
    };
  }

  /** Objects one after the other; what stands between them is written by hand. */
  private static final class Separate extends ObjectWriteContext.Base {

    @Override
    public SerializableString getRootValueSeparator(SerializableString standard) {
      return new SerializedString("");
    }
  }

  private void document(Prologue prologue, Iterator<Graph> parts) {
    json.writeRaw("{\"@context\":");
    context(prologue);
    json.writeRaw(",\n\"@graph\":[\n");
    String between = "";
    while (parts.hasNext()) {
      Graph graph = parts.next();
      for (Iri subject : graph.subjects()) {
        json.writeRaw(between);
        subject(subject, graph.properties(subject));
        between = ",\n";
      }
    }
    json.writeRaw(between.isEmpty() ? "]}\n" : "\n]}\n");
  }

  private void context(Prologue prologue) {
    json.writeStartObject();
    prologue.base().ifPresent(base -> json.writeStringProperty("@base", base));
    prologue
        .vocabularies()
        .forEach(each -> json.writeStringProperty(each.prefix(), each.namespace()));
    json.writeEndObject();
  }

  private void subject(Iri subject, Map<Name, Set<Node>> properties) {
    json.writeStartObject();
    json.writeStringProperty("@id", subject.value());
    properties.forEach(this::property);
    json.writeEndObject();
  }

  private void property(Name property, Set<Node> values) {
    boolean isType = property.equals(Graph.TYPE);
    if (isType) {
      json.writeName("@type");
    } else {
      json.writeName(
          names.computeIfAbsent(property, name -> new SerializedString(name.shortened())));
    }
    if (values.size() > 1) {
      json.writeStartArray();
    }
    values.forEach(isType ? this::type : this::value);
    if (values.size() > 1) {
      json.writeEndArray();
    }
  }

  private void type(Node type) {
    json.writeString(reference(type));
  }

  private static String reference(Node thing) {
    return thing instanceof Name name ? name.shortened() : thing.value();
  }

  private void value(Node value) {
    if (value instanceof Text text && text.language().isEmpty()) {
      json.writeString(text.value());
      return;
    }
    json.writeStartObject();
    if (value instanceof Text text) {
      json.writeStringProperty("@language", text.language().orElseThrow().tag());
      json.writeStringProperty("@value", text.value());
    } else if (value instanceof Typed typed) {
      json.writeStringProperty("@type", typed.datatype().shortened());
      json.writeStringProperty("@value", typed.value());
    } else {
      json.writeStringProperty("@id", reference(value));
    }
    json.writeEndObject();
  }
}
