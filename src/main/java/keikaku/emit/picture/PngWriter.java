package keikaku.emit.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
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
    int[] palette = palette(canvas.pixels());
    int depth = palette.length <= 16 ? 4 : 8;
    writer.png.writeBytes(SIGNATURE);
    writer.head(canvas, depth);
    writer.colours(palette);
    writer.chunk("IDAT", ZlibWriter.write(rows(canvas, palette, depth)));
    writer.chunk("IEND", new byte[0]);
    return writer.png.toByteArray();
  }

  private static int[] palette(int[] pixels) {
    TreeSet<Integer> colours = new TreeSet<>();
    int before = -1;
    for (int pixel : pixels) {
      if (pixel != before) {
        colours.add(pixel);
        before = pixel;
      }
    }
    if (colours.size() > 256) {
      throw new IllegalArgumentException(colours.size() + " colours");
    }
    return colours.stream().mapToInt(Integer::intValue).toArray();
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
    int perByte = 8 / depth;
    int stride = 1 + (canvas.width() + perByte - 1) / perByte;
    byte[] rows = new byte[stride * canvas.height()];
    int[] pixels = canvas.pixels();
    for (int i = 0; i < pixels.length; i++) {
      int column = i % canvas.width();
      int index = Arrays.binarySearch(palette, pixels[i]);
      int shift = 8 - depth * (column % perByte + 1);
      rows[i / canvas.width() * stride + 1 + column / perByte] |= (byte) (index << shift);
    }
    return rows;
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
