package keikaku.emit;

import java.util.Arrays;

/** What a block of packed bytes consists of: bytes, and copies of what stood before them. */
final class Tokens {

  static final int LONGEST = 258;

  private static final int END = 256;
  private static final int LENGTHS = 257;
  private static final int LONGEST_SYMBOL = 285;

  /** The class of each length, which is counted from 3. */
  private static final byte[] LENGTH_CLASSES = new byte[256];

  /** The class of each distance below 256, then of each whole 128. */
  private static final byte[] DISTANCE_CLASSES = new byte[512];

  static {
    for (int above = 0; above < 256; above++) {
      int extra = above < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(above);
      LENGTH_CLASSES[above] = (byte) (4 * extra + (above >> extra));
      DISTANCE_CLASSES[above] = distanceClassOf(above);
      DISTANCE_CLASSES[256 + above] = distanceClassOf(above << 7);
    }
  }

  /** Each is a byte, or a length above and a distance below. */
  private final int[] tokens;

  private int count;
  private final int[] symbols = new int[286];
  private final int[] distances = new int[30];

  /**
   * @param most how many there may be
   */
  Tokens(int most) {
    tokens = new int[most];
  }

  /** RFC 1951, 3.2.5: two classes for each number of bits that say how far above its start. */
  private static byte distanceClassOf(int above) {
    int extra = above < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(above);
    return (byte) (2 * extra + (above >> extra));
  }

  private static int distanceClass(int above) {
    return DISTANCE_CLASSES[above < 256 ? above : 256 + (above >> 7)];
  }

  void add(byte one) {
    int value = one & 0xFF;
    symbols[value]++;
    tokens[count++] = value;
  }

  void add(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      add(bytes[at]);
    }
  }

  /** Adds a copy of so many bytes from so far before. */
  void copy(int length, int distance) {
    symbols[lengthSymbol(length)]++;
    distances[distanceClass(distance - 1)]++;
    tokens[count++] = length << 16 | distance;
  }

  /** Four classes for each number of bits, and the greatest length by itself. */
  private static int lengthSymbol(int length) {
    return length == LONGEST ? LONGEST_SYMBOL : LENGTHS + LENGTH_CLASSES[length - 3];
  }

  /** Writes them with codes made for them, and forgets them. */
  void writeTo(BitWriter bits) {
    symbols[END]++;
    PrefixCode symbolCode = PrefixCode.of(symbols, 15);
    PrefixCode distanceCode = PrefixCode.of(distances, 15);
    CodeLengths.write(symbolCode, distanceCode, bits);
    int[] codes = symbolCode.codes;
    byte[] lengths = symbolCode.lengths;
    int[] all = tokens;
    int last = count;
    for (int i = 0; i < last; i++) {
      int token = all[i];
      if (token < 256) {
        bits.put(codes[token], lengths[token]);
      } else {
        writeLength(token >>> 16, symbolCode, bits);
        writeDistance((token & 0xFFFF) - 1, distanceCode, bits);
      }
    }
    bits.put(codes[END], lengths[END]);
    clear();
  }

  private void clear() {
    Arrays.fill(symbols, 0);
    Arrays.fill(distances, 0);
    count = 0;
  }

  /** A class, and above it how far the length lies above the start of the class. */
  private static void writeLength(int length, PrefixCode code, BitWriter bits) {
    int symbol = lengthSymbol(length);
    int known = code.lengths[symbol];
    int extra = symbol < LENGTHS + 8 || length == LONGEST ? 0 : (symbol - LENGTHS >> 2) - 1;
    int above = length - 3 & (1 << extra) - 1;
    bits.put(code.codes[symbol] | above << known, known + extra);
  }

  private static void writeDistance(int distance, PrefixCode code, BitWriter bits) {
    int symbol = distanceClass(distance);
    int known = code.lengths[symbol];
    int extra = symbol < 4 ? 0 : (symbol >> 1) - 1;
    int above = distance & (1 << extra) - 1;
    bits.put(code.codes[symbol] | above << known, known + extra);
  }
}
