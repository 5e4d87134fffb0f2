package keikaku.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON is written as Jackson writes it. */
class JsonWriterTest {

  private static final JsonFactory JSON = new JsonFactory();

  @Test
  void everySignIsWrittenAsJacksonDoes() {
    for (int sign = 0; sign <= Character.MAX_VALUE + 9; sign++) {
      assertSame("前" + Character.toString(sign) + "後");
    }
  }

  @Test
  void stringsOfEveryLengthAreWrittenAsJacksonDoes() {
    for (int length = 0; length < 9_000; length += 61) {
      assertSame("計画\n\n\"".repeat(length).substring(length % 3));
    }
  }

  @Test
  void halfALetterIsWrittenAsJacksonDoes() {
    for (String text : new String[] {"\ud842", "a\ud842", "\udfb7a", "𠮷\ud842\ud842\udfb7"}) {
      assertSame(text);
    }
  }

  @Test
  void absentStringIsNull() {
    assertSame(null);
  }

  private static void assertSame(String text) {
    Content ours =
        JsonWriter.compact(
            json -> {
              json.writeStartArray();
              json.writeString(text);
              json.writeString("後");
              json.writeEndArray();
            });
    String theirs =
        byJackson(
            ObjectWriteContext.empty(),
            json -> {
              json.writeStartArray();
              json.writeString(text);
              json.writeString("後");
              json.writeEndArray();
            });
    assertThat(new String(ours.get(), UTF_8)).isEqualTo(theirs);
  }

  /** Whatever stands in whatever, and however deep. */
  @Test
  void everyStructureIsWrittenAsJacksonDoes() {
    for (int seed = 0; seed < 500; seed++) {
      int fixed = seed;
      Content compact = JsonWriter.compact(json -> new Ours(new Random(fixed), json).object(0));
      Content indented = JsonWriter.indented(json -> new Ours(new Random(fixed), json).object(0));
      Consumer<JsonGenerator> theirs = json -> new Theirs(new Random(fixed), json).object(0);
      assertThat(new String(compact.get(), UTF_8))
          .isEqualTo(byJackson(ObjectWriteContext.empty(), theirs));
      assertThat(new String(indented.get(), UTF_8)).isEqualTo(byJackson(new Indented(), theirs));
    }
  }

  @Test
  void membersMadeBeforeFollowOthers() {
    byte[] made = JsonWriter.members(json -> json.writeStringProperty("b", "二"));
    Content text =
        JsonWriter.indented(
            json -> {
              json.writeStartObject();
              json.writeStringProperty("a", "一");
              json.writeMembers(made);
              json.writeStringProperty("c", "三");
              json.writeEndObject();
            });
    assertThat(new String(text.get(), UTF_8))
        .isEqualTo("{\n  \"a\": \"一\",\n  \"b\": \"二\",\n  \"c\": \"三\"\n}");
  }

  @Test
  void objectsOutsideOfOthersFollowWithNothingBetween() {
    Content text =
        JsonWriter.compact(
            json -> {
              json.writeStartObject();
              json.writeEndObject();
              json.writeRaw("\n");
              json.writeStartObject();
              json.writeEndObject();
            });
    assertThat(new String(text.get(), UTF_8)).isEqualTo("{}\n{}");
  }

  private static String byJackson(ObjectWriteContext context, Consumer<JsonGenerator> text) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(context, out)) {
      text.accept(json);
    }
    return out.toString(UTF_8);
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      var indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** JSON of any shape, the same for the same random numbers whoever writes it. */
  private abstract static class Made {

    final Random random;

    Made(Random random) {
      this.random = random;
    }

    void object(int depth) {
      start('{');
      for (int members = random.nextInt(5); members > 0; members--) {
        name("名\n" + members, random.nextBoolean());
        value(depth + 1);
      }
      end('}');
    }

    private void array(int depth) {
      start('[');
      for (int items = random.nextInt(4); items > 0; items--) {
        value(depth + 1);
      }
      end(']');
    }

    private void value(int depth) {
      switch (random.nextInt(depth < 9 ? 6 : 4)) {
        case 0 -> string("値\"" + random.nextInt());
        case 1 -> number(Integer.toString(random.nextInt()));
        case 2 -> truth(random.nextBoolean());
        case 3 -> string(null);
        case 4 -> object(depth);
        default -> array(depth);
      }
    }

    abstract void start(char bracket);

    abstract void end(char bracket);

    abstract void name(String name, boolean known);

    abstract void string(String text);

    abstract void number(String number);

    abstract void truth(boolean truth);
  }

  private static final class Ours extends Made {

    private final JsonWriter json;

    Ours(Random random, JsonWriter json) {
      super(random);
      this.json = json;
    }

    @Override
    void start(char bracket) {
      if (bracket == '{') {
        json.writeStartObject();
      } else {
        json.writeStartArray();
      }
    }

    @Override
    void end(char bracket) {
      if (bracket == '}') {
        json.writeEndObject();
      } else {
        json.writeEndArray();
      }
    }

    @Override
    void name(String name, boolean known) {
      if (known) {
        json.writeName(JsonWriter.name("known"));
      } else {
        json.writeName(name);
      }
    }

    @Override
    void string(String text) {
      json.writeString(text);
    }

    @Override
    void number(String number) {
      json.writeLiteral(number);
    }

    @Override
    void truth(boolean truth) {
      json.writeLiteral(Boolean.toString(truth));
    }
  }

  private static final class Theirs extends Made {

    private final JsonGenerator json;

    Theirs(Random random, JsonGenerator json) {
      super(random);
      this.json = json;
    }

    @Override
    void start(char bracket) {
      if (bracket == '{') {
        json.writeStartObject();
      } else {
        json.writeStartArray();
      }
    }

    @Override
    void end(char bracket) {
      if (bracket == '}') {
        json.writeEndObject();
      } else {
        json.writeEndArray();
      }
    }

    @Override
    void name(String name, boolean known) {
      json.writeName(known ? "known" : name);
    }

    @Override
    void string(String text) {
      json.writeString(text);
    }

    @Override
    void number(String number) {
      json.writeNumber(number);
    }

    @Override
    void truth(boolean truth) {
      json.writeBoolean(truth);
    }
  }
}
