package keikaku.emit.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes a picture of few colours as PNG (ISO/IEC 15948), the same bytes everywhere. */
final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int INDEXED = 3;

  private final ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 15);

  private PngWriter() {}

  /**
   * @throws IllegalArgumentException for more than 256 colours
   */
  static byte[] write(Canvas canvas) {
    PngWriter writer = new PngWriter();
    int[] palette = palette(canvas);
    int depth = palette.length <= 16 ? 4 : 8;
    writer.png.writeBytes(SIGNATURE);
    writer.head(canvas, depth);
    writer.colours(palette);
    writer.chunk("IDAT", ZlibWriter.write(rows(canvas, palette, depth)));
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
    for (int row = 0; row < canvas.height(); row++) {
      int from = row * canvas.width();
      int to = canvas.isTouched(row) ? from + canvas.width() : from + 1;
      for (int pixel = from; pixel < to; pixel++) {
        seen[canvas.number(pixel)] = true;
      }
    }
    return seen;
  }

  private void head(Canvas canvas, int depth) {
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(canvas.width()).putInt(canvas.height()).put((byte) depth).put((byte) INDEXED);
    chunk("IHDR", head.array());
  }

  private void colours(int[] palette) {
    ByteBuffer colours = ByteBuffer.allocate(palette.length * 3);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    chunk("PLTE", colours.array());
  }

  /** Every row begins with the number of its filter; none is best for few colours. */
  private static byte[] rows(Canvas canvas, int[] palette, int depth) {
    int[] places = places(canvas.colours(), palette);
    int stride = 1 + (canvas.width() * depth + 7) / 8;
    byte[] rows = new byte[stride * canvas.height()];
    for (int row = 0; row < canvas.height(); row++) {
      int from = row * canvas.width();
      if (!canvas.isTouched(row)) {
        int paper = depth == 8 ? places[0] : places[0] * 0x11;
        Arrays.fill(rows, row * stride + 1, (row + 1) * stride, (byte) paper);
      } else if (depth == 8) {
        for (int column = 0; column < canvas.width(); column++) {
          rows[row * stride + 1 + column] = (byte) places[canvas.number(from + column)];
        }
      } else {
        for (int column = 0; column < canvas.width(); column++) {
          int place = places[canvas.number(from + column)];
          rows[row * stride + 1 + column / 2] |= (byte) (column % 2 == 0 ? place << 4 : place);
        }
      }
    }
    return rows;
  }

  /** Where each colour stands in the palette; those that are not seen stand nowhere. */
  private static int[] places(int[] colours, int[] palette) {
    return Arrays.stream(colours).map(colour -> Arrays.binarySearch(palette, colour)).toArray();
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
