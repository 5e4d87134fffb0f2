package keikaku.emit.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import keikaku.emit.Packer;

/** Writes a picture of few colours as PNG (ISO/IEC 15948), the same bytes everywhere. */
final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int INDEXED = 3;

  private final ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 15);

  private final Canvas canvas;
  private final int[] palette;
  private final int depth;

  private PngWriter(Canvas canvas) {
    this.canvas = canvas;
    palette = palette(canvas);
    depth = palette.length <= 16 ? 4 : 8;
  }

  /**
   * @throws IllegalArgumentException for more than 256 colours
   */
  static byte[] write(Canvas canvas) {
    PngWriter writer = new PngWriter(canvas);
    writer.png.writeBytes(SIGNATURE);
    writer.head();
    writer.colours();
    writer.chunk("IDAT", zlib(writer.rows()));
    writer.chunk("IEND", new byte[0]);
    return writer.png.toByteArray();
  }

  /** The colours that are seen, in their own order. */
  private static int[] palette(Canvas canvas) {
    int[] colours = canvas.colours();
    int[] seen = new int[colours.length];
    int count = 0;
    boolean[] isSeen = seen(canvas, colours.length);
    for (int number = 0; number < colours.length; number++) {
      if (isSeen[number]) {
        seen[count++] = colours[number];
      }
    }
    if (count > 256) {
      throw new IllegalArgumentException(count + " colours");
    }
    Arrays.sort(seen, 0, count);
    return Arrays.copyOf(seen, count);
  }

  private static boolean[] seen(Canvas canvas, int colours) {
    boolean[] seen = new boolean[colours];
    short[] numbers = canvas.numbers();
    for (int row = 0; row < canvas.height(); row++) {
      int from = row * canvas.width();
      int to = canvas.isTouched(row) ? from + canvas.width() : from + 1;
      for (int pixel = from; pixel < to; pixel++) {
        seen[numbers[pixel]] = true;
      }
    }
    return seen;
  }

  private void head() {
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(canvas.width()).putInt(canvas.height()).put((byte) depth).put((byte) INDEXED);
    chunk("IHDR", head.array());
  }

  private void colours() {
    ByteBuffer colours = ByteBuffer.allocate(palette.length * 3);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    chunk("PLTE", colours.array());
  }

  /** Every row begins with the number of its filter; none is best for few colours. */
  private byte[] rows() {
    byte[] places = places();
    int stride = 1 + (canvas.width() * depth + 7) / 8;
    byte[] rows = new byte[stride * canvas.height()];
    byte paper = (byte) (depth == 8 ? places[0] : places[0] << 4 | places[0]);
    for (int row = 0; row < canvas.height(); row++) {
      int to = row * stride + 1;
      if (!canvas.isTouched(row)) {
        Arrays.fill(rows, to, to + stride - 1, paper);
      } else if (depth == 8) {
        bytes(row, places, rows, to);
      } else {
        halves(row, places, rows, to);
      }
    }
    return rows;
  }

  private void bytes(int row, byte[] places, byte[] rows, int to) {
    short[] numbers = canvas.numbers();
    int from = row * canvas.width();
    for (int column = 0; column < canvas.width(); column++) {
      rows[to + column] = places[numbers[from + column]];
    }
  }

  /** Two pixels in a byte, the first in its upper half. */
  private void halves(int row, byte[] places, byte[] rows, int to) {
    short[] numbers = canvas.numbers();
    int from = row * canvas.width();
    int end = from + canvas.width();
    for (int pixel = from, at = to; pixel < end; pixel += 2, at++) {
      int second = pixel + 1 < end ? places[numbers[pixel + 1]] : 0;
      rows[at] = (byte) (places[numbers[pixel]] << 4 | second);
    }
  }

  /** Where each colour stands in the palette; those that are not seen stand nowhere. */
  private byte[] places() {
    int[] colours = canvas.colours();
    byte[] places = new byte[colours.length];
    for (int number = 0; number < colours.length; number++) {
      places[number] = (byte) Arrays.binarySearch(palette, colours[number]);
    }
    return places;
  }

  /** Packed bytes between a head and a checksum (RFC 1950). */
  private static byte[] zlib(byte[] bytes) {
    byte[] packed = Packer.pack(bytes);
    Adler32 sum = new Adler32();
    sum.update(bytes);
    return ByteBuffer.allocate(packed.length + 6)
        .putShort((short) 0x7801)
        .put(packed)
        .putInt((int) sum.getValue())
        .array();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
