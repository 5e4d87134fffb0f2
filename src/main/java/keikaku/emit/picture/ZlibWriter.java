package keikaku.emit.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes as zlib data (RFC 1950) in one block with the fixed codes of RFC 1951.
 *
 * <p>The JDK's own packer belongs to the system's zlib, whose output differs from version to
 * version. This one is simple, so it packs less well, but always to the same bytes.
 */
final class ZlibWriter {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32_768;

  /** How many earlier places are tried for a match. */
  private static final int TRIES = 32;

  /** A hash of three bytes is the upper part of their product with this. */
  private static final int FACTOR = 0x9E3779B1;

  private static final int SHIFT = 17;
  private static final int HASHES = 1 << 32 - SHIFT;

  private final byte[] input;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 15);
  private final int[] newest = new int[HASHES];
  private final int[] older;
  private int match;
  private int bits;
  private int bitCount;

  private ZlibWriter(byte[] input) {
    this.input = input;
    this.older = new int[input.length];
    Arrays.fill(newest, -1);
  }

  static byte[] write(byte[] input) {
    ZlibWriter writer = new ZlibWriter(input);
    writer.packed.write(0x78);
    writer.packed.write(0x01);
    writer.block();
    Adler32 sum = new Adler32();
    sum.update(input);
    writer.packed.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return writer.packed.toByteArray();
  }

  /** The last block, with fixed codes. */
  private void block() {
    put(0b011, 3);
    int at = 0;
    while (at < input.length) {
      int end = at + Math.max(1, longest(at));
      if (match < 0) {
        symbol(input[at] & 0xFF);
      } else {
        copy(end - at, at - match);
      }
      remember(at, end);
      at = end;
    }
    symbol(256);
    put(0, (8 - bitCount) % 8);
  }

  /** How much can be copied from an earlier place, which becomes the match, or 0. */
  private int longest(int at) {
    match = -1;
    int most = Math.min(LONGEST, input.length - at);
    if (most < SHORTEST) {
      return 0;
    }
    int best = SHORTEST - 1;
    int place = newest[hash(at)];
    for (int tries = 0; tries < TRIES && place >= 0 && at - place <= FARTHEST; tries++) {
      // A longer match than the best goes on where that ended.
      if (input[place + best] == input[at + best]) {
        int length = length(place, at, most);
        if (length > best) {
          match = place;
          best = length;
        }
      }
      place = best == most ? -1 : older[place];
    }
    return match < 0 ? 0 : best;
  }

  private int length(int from, int at, int most) {
    int length = Arrays.mismatch(input, from, from + most, input, at, at + most);
    return length < 0 ? most : length;
  }

  /** Notes where the groups of three stand that begin in a range, each by its hash. */
  private void remember(int from, int end) {
    int last = Math.min(end, input.length - SHORTEST + 1);
    if (from >= last) {
      return;
    }
    // Java's first compiler reads a field again in every round, but not a variable.
    byte[] bytes = input;
    int[] latest = newest;
    int[] before = older;
    int two = (bytes[from] & 0xFF) << 8 | bytes[from + 1] & 0xFF;
    for (int at = from; at < last; at++) {
      int three = two << 8 | bytes[at + 2] & 0xFF;
      int hash = three * FACTOR >>> SHIFT;
      before[at] = latest[hash];
      latest[hash] = at;
      two = three & 0xFFFF;
    }
  }

  private int hash(int at) {
    int three = (input[at] & 0xFF) << 16 | (input[at + 1] & 0xFF) << 8 | input[at + 2] & 0xFF;
    return three * FACTOR >>> SHIFT;
  }

  /** A length and a distance: each as the class it falls in and how far it lies above its start. */
  private void copy(int length, int distance) {
    if (length == LONGEST) {
      symbol(285);
    } else {
      int above = length - SHORTEST;
      int extra = above < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(above);
      symbol(257 + 4 * extra + (above >> extra));
      put(above & (1 << extra) - 1, extra);
    }
    int above = distance - 1;
    int extra = above < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(above);
    code(2 * extra + (above >> extra), 5);
    put(above & (1 << extra) - 1, extra);
  }

  /** The fixed code of a literal or a length, RFC 1951, 3.2.6. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < 256) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - 256, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  /** Codes go out from their highest bit, numbers from their lowest. */
  private void code(int code, int length) {
    put(Integer.reverse(code) >>> 32 - length, length);
  }

  private void put(int value, int length) {
    bits |= value << bitCount;
    bitCount += length;
    while (bitCount >= 8) {
      packed.write(bits);
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
