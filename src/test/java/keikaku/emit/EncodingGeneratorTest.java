package keikaku.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Strings are written as Jackson writes them. */
class EncodingGeneratorTest {

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
    assertThat(written(null, EncodingGenerator::new)).isEqualTo("[null,\"後\"]");
  }

  private static void assertSame(String text) {
    assertThat(written(text, EncodingGenerator::new)).isEqualTo(written(text, json -> json));
  }

  private static String written(String text, UnaryOperator<JsonGenerator> kind) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = kind.apply(JSON.createGenerator(ObjectWriteContext.empty(), out))) {
      json.writeStartArray();
      json.writeString(text);
      json.writeString("後");
      json.writeEndArray();
    }
    return out.toString(UTF_8);
  }
}
