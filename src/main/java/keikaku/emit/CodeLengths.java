package keikaku.emit;

/** Writes the lengths of a block's codes, which tell a reader the codes (RFC 1951, 3.2.7). */
final class CodeLengths {

  /** The order in which the lengths of the codes for lengths stand. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int AGAIN = 16;
  private static final int FEW_ZEROS = 17;
  private static final int MANY_ZEROS = 18;

  private final byte[] lengths;
  private final int[] counts = new int[ORDER.length];

  /** A symbol and, above it, how often the one before it or a zero is repeated. */
  private final int[] runs;

  private int runCount;

  private CodeLengths(byte[] lengths) {
    this.lengths = lengths;
    this.runs = new int[lengths.length];
  }

  static void write(PrefixCode symbols, PrefixCode distances, BitWriter bits) {
    int symbolCount = used(symbols.lengths, 257);
    int distanceCount = used(distances.lengths, 1);
    byte[] both = new byte[symbolCount + distanceCount];
    System.arraycopy(symbols.lengths, 0, both, 0, symbolCount);
    System.arraycopy(distances.lengths, 0, both, symbolCount, distanceCount);
    bits.put(symbolCount - 257, 5);
    bits.put(distanceCount - 1, 5);
    CodeLengths all = new CodeLengths(both);
    all.findRuns();
    all.write(bits);
  }

  private static int used(byte[] lengths, int least) {
    int count = lengths.length;
    while (count > least && lengths[count - 1] == 0) {
      count--;
    }
    return count;
  }

  private void findRuns() {
    int at = 0;
    while (at < lengths.length) {
      int length = lengths[at];
      int end = at + 1;
      while (end < lengths.length && lengths[end] == length) {
        end++;
      }
      if (length == 0) {
        zeros(end - at);
      } else {
        run(length, 0);
        repeated(length, end - at - 1);
      }
      at = end;
    }
  }

  private void zeros(int count) {
    int left = count;
    while (left > 0) {
      int some = Math.min(left, 138);
      if (some < 3) {
        run(0, 0);
        some = 1;
      } else {
        run(some < 11 ? FEW_ZEROS : MANY_ZEROS, some);
      }
      left -= some;
    }
  }

  private void repeated(int length, int count) {
    int left = count;
    while (left > 0) {
      int some = Math.min(left, 6);
      if (some < 3) {
        run(length, 0);
        some = 1;
      } else {
        run(AGAIN, some);
      }
      left -= some;
    }
  }

  private void run(int symbol, int times) {
    counts[symbol]++;
    runs[runCount++] = symbol | times << 8;
  }

  private void write(BitWriter bits) {
    PrefixCode code = PrefixCode.of(counts, 7);
    int count = ORDER.length;
    while (count > 4 && code.lengths[ORDER[count - 1]] == 0) {
      count--;
    }
    bits.put(count - 4, 4);
    for (int i = 0; i < count; i++) {
      bits.put(code.lengths[ORDER[i]], 3);
    }
    for (int i = 0; i < runCount; i++) {
      int symbol = runs[i] & 0xFF;
      bits.put(code.codes[symbol], code.lengths[symbol]);
      int times = runs[i] >> 8;
      switch (symbol) {
        case AGAIN -> bits.put(times - 3, 2);
        case FEW_ZEROS -> bits.put(times - 3, 3);
        case MANY_ZEROS -> bits.put(times - 11, 7);
        default -> {}
      }
    }
  }
}
