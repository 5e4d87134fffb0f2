package keikaku.conservation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Letters are the same whether they are taken from bytes or from the text that they stand for. */
class DataLettersTest {

  @Test
  void lettersOfBytesAreThoseOfTheirText() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        text.append((char) random.nextInt(1 << random.nextInt(17)));
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      assertThat(DataLetters.of(bytes)).isEqualTo(Letters.of(new String(bytes, UTF_8)));
    }
  }

  @Test
  void brokenBytesAreReadAsEverywhere() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int length = random.nextInt(4); length > 0; length--) {
        bytes.writeBytes("a計¶".substring(random.nextInt(3)).getBytes(UTF_8));
        bytes.write(random.nextInt());
      }
      byte[] all = bytes.toByteArray();
      assertThat(DataLetters.of(all)).isEqualTo(Letters.of(new String(all, UTF_8)));
    }
  }

  @Test
  void escapesOfJsonAreUndone() {
    byte[] json = "[\"計\\n\\n画\\\\n\\\"b\\u0041\"]".getBytes(UTF_8);
    assertThat(DataLetters.ofJson(json)).isEqualTo("計画nbA");
    byte[] plain = "[\"計\\n\\n画\\\\n\\\"b\"]".getBytes(UTF_8);
    assertThat(DataLetters.ofJson(plain)).isEqualTo("計画nb");
  }
}
