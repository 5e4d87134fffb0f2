package keikaku.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text becomes bytes piece by piece, and no letter is cut in two. */
class Utf8WriterTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Utf8Writer writer = new Utf8Writer(out);

  private String written() throws IOException {
    writer.flush();
    return out.toString(UTF_8);
  }

  @Test
  void letterAtTheEndOfAPieceStaysWhole() throws IOException {
    for (int before = (1 << 14) - 3; before < (1 << 14) + 3; before++) {
      out.reset();
      String text = "a".repeat(before) + "𠮷野";
      for (int i = 0; i < text.length(); i++) {
        writer.write(text.charAt(i));
      }
      assertThat(written()).isEqualTo(text);
    }
  }

  @Test
  void longTextIsNotKept() throws IOException {
    writer.write("あ".repeat(1 << 14));
    assertThat(out.size()).isGreaterThan((3 << 14) - (1 << 14));
    assertThat(written()).isEqualTo("あ".repeat(1 << 14));
  }

  /** As the JDK encodes it, whatever is cut where. */
  @Test
  void everySignIsEncodedAsEverywhere() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      StringBuilder some = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        int bits = random.nextInt(17);
        some.append((char) random.nextInt(1 << bits)).append(random.nextInt(9) > 0 ? "" : "𠮷");
      }
      text.append(some);
      writer.write(some.toString());
    }
    assertThat(written()).isEqualTo(new String(text.toString().getBytes(UTF_8), UTF_8));
  }

  @Test
  void signsAreEscapedWhereverTheyStand() throws IOException {
    Escapes escapes = Escapes.none().with('<', "&lt;").with('"', "&quot;");
    String text = "\"<あ\"".repeat(3_000);
    writer.write(text, 1, text.length(), escapes);
    assertThat(written()).isEqualTo(text.substring(1).replace("<", "&lt;").replace("\"", "&quot;"));
  }

  @Test
  void everyWayOfWritingWritesTheSame() throws IOException {
    writer.write("一二三", 1, 1);
    writer.write(new char[] {'四', '五', '六'}, 1, 2);
    writer.append("七").append('八').append("九十百", 1, 2);
    assertThat(written()).isEqualTo("二五六七八十");
  }

  @Test
  void nothingIsLeftBehindWhenItIsClosed() throws IOException {
    boolean[] closed = {false};
    Writer closing =
        new Utf8Writer(
            new FilterOutputStream(out) {
              @Override
              public void close() {
                closed[0] = true;
              }
            });
    closing.write("終");
    closing.close();
    assertThat(out.toString(UTF_8)).isEqualTo("終");
    assertThat(closed[0]).isTrue();
  }

  /** A thread that writes one text within another has room for both. */
  @Test
  void writersDoNotShareTheirRoom() throws IOException {
    var other = new ByteArrayOutputStream();
    writer.write("外");
    for (int i = 0; i < 2; i++) {
      Utf8Writer inner = new Utf8Writer(other);
      inner.write("内");
      writer.write("外");
      inner.release();
    }
    assertThat(written()).isEqualTo("外外外");
    assertThat(other.toString(UTF_8)).isEqualTo("内内");
  }
}
