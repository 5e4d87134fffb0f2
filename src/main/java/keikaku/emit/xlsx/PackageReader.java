package keikaku.emit.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the parts of a workbook that the library has written (ZIP, APPNOTE 6.3), in memory. The
 * library states the sizes of parts after them in eight bytes, which {@code ZipInputStream} takes
 * for a fault; the directory at the end has them plainly.
 */
final class PackageReader {

  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int PART_LENGTH = 30;

  private final ByteBuffer bytes;

  PackageReader(byte[] workbook) {
    bytes = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The parts by name, in the order of the directory. */
  Map<String, byte[]> read() {
    int end = bytes.capacity() - END_LENGTH;
    int count = bytes.getShort(end + 10);
    int at = bytes.getInt(end + 16);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int nameLength = bytes.getShort(at + 28);
      parts.put(text(at + ENTRY_LENGTH, nameLength), content(at));
      at += ENTRY_LENGTH + nameLength + bytes.getShort(at + 30) + bytes.getShort(at + 32);
    }
    return parts;
  }

  private String text(int at, int length) {
    return new String(bytes.array(), at, length, UTF_8);
  }

  private byte[] content(int entry) {
    int part = bytes.getInt(entry + 42);
    int start = part + PART_LENGTH + bytes.getShort(part + 26) + bytes.getShort(part + 28);
    byte[] content = new byte[bytes.getInt(entry + 24)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), start, bytes.getInt(entry + 20));
      inflater.inflate(content);
    } catch (DataFormatException e) {
      throw new IllegalStateException("the workbook that was just written is damaged", e);
    } finally {
      inflater.end();
    }
    return content;
  }
}
