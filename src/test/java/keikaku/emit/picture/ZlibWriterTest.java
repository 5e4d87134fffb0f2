package keikaku.emit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own reader unpacks what was packed. */
class ZlibWriterTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 300, 40_000, 100_000})
  void packedBytesAreUnpackedToTheSame(int length) throws IOException {
    for (int letters : new int[] {1, 2, 4, 16, 256}) {
      byte[] bytes = new byte[length];
      Random random = new Random(length + letters);
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) random.nextInt(letters);
      }
      byte[] packed = ZlibWriter.write(bytes);
      var unpacked = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
      assertThat(unpacked).as("%d bytes of %d kinds", length, letters).isEqualTo(bytes);
    }
  }

  @org.junit.jupiter.api.Test
  void repetitionTakesLittleRoom() {
    assertThat(ZlibWriter.write(new byte[100_000])).hasSizeLessThan(1_000);
  }
}
