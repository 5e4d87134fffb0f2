package keikaku.emit;

import java.util.Arrays;

/**
 * Packs bytes as RFC 1951 asks (deflate), always to the same bytes.
 *
 * <p>The JDK's own packer is the system's zlib, whose output differs from version to version. This
 * one takes the first good match it finds and gives each block codes of its own.
 */
public final class Packer {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int HISTORY = 1 << 15;

  /** How many bytes make a block. */
  private static final int BLOCK = 1 << 17;

  /** A hash of four bytes is the upper part of their product with this. */
  private static final int FACTOR = 0x9E3779B1;

  private static final int SHIFT = 17;
  private static final int HASHES = 1 << 32 - SHIFT;
  private static final int END = 256;
  private static final int LENGTHS = 257;

  private final int tries;
  private final byte[] window = new byte[HISTORY + BLOCK];
  private final int[] newest = new int[HASHES];
  private final int[] older = new int[HISTORY];
  private final BitWriter bits = new BitWriter();

  /** What the block consists of: a byte, or a length above and a distance below. */
  private final int[] tokens = new int[BLOCK];

  private int tokenCount;
  private int[] symbols;
  private int[] distances;

  /** Where what is not packed yet begins and ends in the window. */
  private int start = HISTORY;

  private int end = HISTORY;
  private int match;

  /**
   * @param tries how many earlier places are tried for a match, at least one
   */
  Packer(int tries) {
    this.tries = tries;
  }

  /** Packs bytes as a whole, and as well as can be. */
  public static byte[] pack(byte[] bytes) {
    Packer packer = new Packer(64);
    packer.take(bytes, 0, bytes.length);
    packer.finish();
    byte[] packed = new byte[packer.output().size()];
    packer.output().copy(0, packed, 0, packed.length);
    return packed;
  }

  /** Begins anew. */
  void reset() {
    Arrays.fill(newest, 0);
    start = HISTORY;
    end = HISTORY;
    bits.align();
    bits.clear();
  }

  /** Takes in bytes; whenever a block is full, what it is packed to is added to the output. */
  void take(byte[] bytes, int from, int length) {
    int at = from;
    while (at < from + length) {
      int some = Math.min(from + length - at, window.length - end);
      System.arraycopy(bytes, at, window, end, some);
      end += some;
      at += some;
      if (end == window.length) {
        block(false);
        slide();
      }
    }
  }

  /** Packs the rest. */
  void finish() {
    block(true);
    bits.align();
  }

  /** What has been packed; to be cleared when it was copied. */
  BitWriter output() {
    return bits;
  }

  private void slide() {
    System.arraycopy(window, end - HISTORY, window, 0, HISTORY);
    int by = end - HISTORY;
    for (int hash = 0; hash < HASHES; hash++) {
      newest[hash] = Math.max(0, newest[hash] - by);
    }
    for (int place = 0; place < HISTORY; place++) {
      older[place] = Math.max(0, older[place] - by);
    }
    start = HISTORY;
    end = HISTORY;
  }

  private void block(boolean last) {
    symbols = new int[286];
    distances = new int[30];
    tokenCount = 0;
    tokenize();
    symbols[END]++;
    PrefixCode symbolCode = PrefixCode.of(symbols, 15);
    PrefixCode distanceCode = PrefixCode.of(distances, 15);
    bits.put(last ? 0b101 : 0b100, 3);
    CodeLengths.write(symbolCode, distanceCode, bits);
    writeTokens(symbolCode, distanceCode);
    start = end;
  }

  private void tokenize() {
    byte[] bytes = window;
    int at = start;
    int limit = end - SHORTEST;
    while (at <= limit) {
      int length = longest(at);
      if (length == 0) {
        literal(bytes[at] & 0xFF);
        at++;
      } else {
        copy(length, at - match);
        remember(at + 1, Math.min(at + length, limit + 1));
        at += length;
      }
    }
    while (at < end) {
      literal(bytes[at++] & 0xFF);
    }
  }

  private void literal(int value) {
    symbols[value]++;
    tokens[tokenCount++] = value;
  }

  private void copy(int length, int distance) {
    symbols[lengthSymbol(length)]++;
    distances[distanceSymbol(distance)]++;
    tokens[tokenCount++] = length << 16 | distance;
  }

  private static int hash(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF)
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | bytes[at + 3] << 24)
            * FACTOR
        >>> SHIFT;
  }

  /** How much can be copied from an earlier place, which becomes the match, or 0. */
  private int longest(int at) {
    byte[] bytes = window;
    int place = noted(at);
    int nearest = Math.max(1, at - HISTORY + 1);
    int most = Math.min(LONGEST, end - at);
    int best = SHORTEST - 1;
    for (int left = tries; place >= nearest && left > 0 && best < most; left--) {
      // A longer match than the best goes on where that ended.
      if (bytes[place + best] == bytes[at + best]) {
        int length = Arrays.mismatch(bytes, place, place + most, bytes, at, at + most);
        length = length < 0 ? most : length;
        if (length > best) {
          match = place;
          best = length;
        }
      }
      place = older[place & HISTORY - 1];
    }
    return best < SHORTEST ? 0 : best;
  }

  /** Notes a place by the hash of what stands there, and tells the one before it, or 0. */
  private int noted(int at) {
    int hash = hash(window, at);
    int place = newest[hash];
    older[at & HISTORY - 1] = place;
    newest[hash] = at;
    return place;
  }

  /** Notes where the groups of four stand that begin in a range, each by its hash. */
  private void remember(int from, int to) {
    // Java's first compiler reads a field again in every round, but not a variable.
    byte[] bytes = window;
    int[] latest = newest;
    int[] before = older;
    for (int at = from; at < to; at++) {
      int hash = hash(bytes, at);
      before[at & HISTORY - 1] = latest[hash];
      latest[hash] = at;
    }
  }

  private void writeTokens(PrefixCode symbolCode, PrefixCode distanceCode) {
    int[] codes = symbolCode.codes;
    byte[] lengths = symbolCode.lengths;
    for (int i = 0; i < tokenCount; i++) {
      int token = tokens[i];
      if (token < 256) {
        bits.put(codes[token], lengths[token]);
      } else {
        writeCopy(token >>> 16, token & 0xFFFF, symbolCode, distanceCode);
      }
    }
    bits.put(codes[END], lengths[END]);
  }

  /** A length and a distance: each as the class it falls in and how far it lies above its start. */
  private void writeCopy(int length, int distance, PrefixCode symbolCode, PrefixCode distanceCode) {
    int symbol = lengthSymbol(length);
    bits.put(symbolCode.codes[symbol], symbolCode.lengths[symbol]);
    if (length < LONGEST) {
      int extra = lengthBits(length - 3);
      bits.put(length - 3 & (1 << extra) - 1, extra);
    }
    int place = distanceSymbol(distance);
    bits.put(distanceCode.codes[place], distanceCode.lengths[place]);
    int extra = distanceBits(distance - 1);
    bits.put(distance - 1 & (1 << extra) - 1, extra);
  }

  /** RFC 1951, 3.2.5: four classes for each number of bits that say how far above its start. */
  private static int lengthSymbol(int length) {
    if (length == LONGEST) {
      return 285;
    }
    int extra = lengthBits(length - 3);
    return LENGTHS + 4 * extra + (length - 3 >> extra);
  }

  private static int lengthBits(int above) {
    return above < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(above);
  }

  /** As with lengths, but two classes for each number of bits. */
  private static int distanceSymbol(int distance) {
    int extra = distanceBits(distance - 1);
    return 2 * extra + (distance - 1 >> extra);
  }

  private static int distanceBits(int above) {
    return above < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(above);
  }
}
