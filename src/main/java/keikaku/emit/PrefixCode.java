package keikaku.emit;

import java.util.Arrays;

/**
 * A prefix code made for how often each symbol occurs (Huffman's), with codes that are not longer
 * than allowed, as RFC 1951, 3.2.2 numbers them.
 */
final class PrefixCode {

  /** The bits of each symbol's code in the order in which they are written, the first lowest. */
  final int[] codes;

  /** How many bits each has; 0 where a symbol does not occur. */
  final byte[] lengths;

  private PrefixCode(byte[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * @param counts how often each symbol occurs; at least two symbols get a code, since some readers
   *     expect that
   * @param longest how many bits a code may have, enough for all symbols
   */
  static PrefixCode of(int[] counts, int longest) {
    int[] weights = twoAtLeast(counts);
    byte[] lengths = lengths(weights);
    // Evening out what is rare shortens the longest codes and costs next to nothing.
    while (longest(lengths) > longest) {
      for (int symbol = 0; symbol < weights.length; symbol++) {
        weights[symbol] = (weights[symbol] + 1) / 2;
      }
      lengths = lengths(weights);
    }
    return new PrefixCode(lengths);
  }

  private static int[] twoAtLeast(int[] counts) {
    int[] weights = counts.clone();
    long used = Arrays.stream(counts).filter(count -> count > 0).count();
    for (int symbol = 0; used < 2; symbol++) {
      if (weights[symbol] == 0) {
        weights[symbol] = 1;
        used++;
      }
    }
    return weights;
  }

  private static int longest(byte[] lengths) {
    int longest = 0;
    for (byte length : lengths) {
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** Joins the two rarest until one is left: leaves in their order, joints as they come. */
  private static byte[] lengths(int[] weights) {
    long[] leaves = leaves(weights);
    int count = leaves.length;
    long[] joined = new long[count];
    int[] parents = new int[2 * count];
    int leaf = 0;
    int joint = 0;
    for (int next = 0; next < count - 1; next++) {
      for (int side = 0; side < 2; side++) {
        boolean takesLeaf = leaf < count && (joint == next || leaves[leaf] >>> 16 <= joined[joint]);
        joined[next] += takesLeaf ? leaves[leaf] >>> 16 : joined[joint];
        parents[takesLeaf ? leaf++ : count + joint++] = count + next;
      }
    }
    return depths(leaves, parents, weights.length);
  }

  /** The symbols that occur by their weight, each in the lowest bits of a number. */
  private static long[] leaves(int[] weights) {
    long[] leaves = new long[weights.length];
    int count = 0;
    for (int symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] > 0) {
        leaves[count++] = (long) weights[symbol] << 16 | symbol;
      }
    }
    long[] sorted = Arrays.copyOf(leaves, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static byte[] depths(long[] leaves, int[] parents, int symbols) {
    int root = 2 * leaves.length - 2;
    int[] depths = new int[root + 1];
    byte[] lengths = new byte[symbols];
    for (int node = root - 1; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
      if (node < leaves.length) {
        lengths[(int) leaves[node] & 0xFFFF] = (byte) depths[node];
      }
    }
    return lengths;
  }

  private static int[] codes(byte[] lengths) {
    int[] next = new int[Byte.MAX_VALUE];
    for (byte length : lengths) {
      next[length + 1]++;
    }
    next[1] = 0;
    for (int length = 1; length < next.length; length++) {
      next[length] = next[length] + next[length - 1] << 1;
    }
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      int length = lengths[symbol];
      codes[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> 32 - length;
    }
    return codes;
  }
}
