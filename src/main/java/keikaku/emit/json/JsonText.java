package keikaku.emit.json;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Content;
import keikaku.emit.EncodingGenerator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes the text of a JSON file: UTF-8, indented by two spaces, lines ended by a line feed. */
final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /** A file that holds one object with the members that {@code members} writes. */
  static Content ofObject(Consumer<JsonGenerator> members) {
    return out -> {
      try (JsonGenerator json = generator(new Indented(), out)) {
        json.writeStartObject();
        members.accept(json);
        json.writeEndObject();
        json.writeRaw('\n');
      }
    };
  }

  /** A file that has an object on each line, with the members that each writes. */
  static Content ofLines(Supplier<Stream<Consumer<JsonGenerator>>> objects) {
    return out -> {
      try (JsonGenerator json = generator(new Lines(), out)) {
        objects.get().forEach(members -> line(members, json));
      }
    };
  }

  private static JsonGenerator generator(ObjectWriteContext context, OutputStream out) {
    return new EncodingGenerator(FACTORY.createGenerator(context, out));
  }

  private static void line(Consumer<JsonGenerator> members, JsonGenerator json) {
    json.writeStartObject();
    members.accept(json);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Compact objects; the line ends between them are written by hand. */
  private static final class Lines extends ObjectWriteContext.Base {

    @Override
    public SerializableString getRootValueSeparator(SerializableString standard) {
      return new SerializedString("");
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
