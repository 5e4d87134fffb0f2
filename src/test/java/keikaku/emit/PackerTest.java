package keikaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own reader unpacks what was packed. */
class PackerTest {

  private static final int BLOCK = 1 << 17;

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 3, 4, 5, 258, 259, 300, 40_000, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7})
  void packedBytesAreUnpackedToTheSame(int length) throws IOException {
    for (int letters : new int[] {1, 2, 4, 16, 256}) {
      byte[] bytes = new byte[length];
      Random random = new Random(length + letters);
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) random.nextInt(letters);
      }
      assertThat(unpacked(Packer.pack(bytes)))
          .as("%d bytes of %d kinds", length, letters)
          .isEqualTo(bytes);
    }
  }

  /** Matches of every length, near and as far as may be, also across blocks. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 255, 4_096, 32_767, 32_768, 32_769})
  void whatIsRepeatedIsUnpackedToTheSame(int distance) throws IOException {
    byte[] bytes = new byte[3 * BLOCK];
    Random random = new Random(distance);
    for (int at = 0; at < bytes.length; ) {
      int some = Math.min(bytes.length - at, 1 + random.nextInt(300));
      boolean copies = at >= distance && random.nextInt(4) > 0;
      for (int i = 0; i < some; i++, at++) {
        bytes[at] = copies ? bytes[at - distance] : (byte) random.nextInt();
      }
    }
    assertThat(unpacked(Packer.pack(bytes))).isEqualTo(bytes);
  }

  /** Each byte half as often as the next: codes would need more bits than there may be. */
  @Test
  void rareBytesHaveCodesThatAreNotTooLong() throws IOException {
    var text = new ByteArrayOutputStream();
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      text.write(Long.numberOfTrailingZeros(random.nextLong() | 1L << 40) * 37);
    }
    byte[] bytes = text.toByteArray();
    byte[] packed = Packer.pack(bytes);
    assertThat(unpacked(packed)).isEqualTo(bytes);
    assertThat(packed).hasSizeLessThan(bytes.length * 3 / 8);
  }

  @Test
  void repetitionTakesLittleRoom() {
    assertThat(Packer.pack(new byte[100_000])).hasSizeLessThan(200);
  }

  /** Another packing of the same bytes would be another file. */
  @Test
  void packedBytesStayTheSame() {
    byte[] text = "計画の進み具合を、市民の皆さまにお知らせします。".repeat(9_000).getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(Packer.pack(text));
    assertThat(Long.toHexString(crc.getValue())).isEqualTo("74bfb4e3");
  }

  /** A packer goes on after a part as if it were new. */
  @Test
  void partsDoNotDependOnWhatWasPackedBefore() {
    byte[] first = "一つ目の部分です。".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] second = "二つ目の部分です。".repeat(500).getBytes(StandardCharsets.UTF_8);
    PackingDeflater deflater = new PackingDeflater();
    byte[] alone = deflated(deflater, second);
    deflater.reset();
    deflated(deflater, first);
    deflater.reset();
    assertThat(deflated(deflater, second)).isEqualTo(alone);
    assertThat(deflater.getBytesRead()).isEqualTo(second.length);
    assertThat(deflater.getBytesWritten()).isEqualTo(alone.length);
    deflater.end();
  }

  /** In small portions, as a stream does. */
  private static byte[] deflated(PackingDeflater deflater, byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    byte[] portion = new byte[100];
    for (int at = 0; at < bytes.length; at += 700) {
      deflater.setInput(bytes, at, Math.min(700, bytes.length - at));
      while (!deflater.needsInput()) {
        packed.write(portion, 0, deflater.deflate(portion, 0, portion.length));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(portion, 0, deflater.deflate(portion, 0, portion.length));
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    byte[] padded = Arrays.copyOf(packed, packed.length + 1);
    try (var in = new InflaterInputStream(new ByteArrayInputStream(padded), new Inflater(true))) {
      return in.readAllBytes();
    }
  }
}
