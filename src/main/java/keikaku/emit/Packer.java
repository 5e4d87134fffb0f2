package keikaku.emit;

import java.util.Arrays;

/**
 * Packs bytes as RFC 1951 asks (deflate), always to the same bytes.
 *
 * <p>The JDK's own packer is the system's zlib, whose output differs from version to version. This
 * one looks for what can be copied where eight bytes, or four, stood last, and does not look again
 * within what it copies: text in tables repeats itself in long pieces. Each block has codes of its
 * own.
 */
public final class Packer {

  private static final int SHORTEST = 4;
  private static final int HISTORY = 1 << 15;

  /** How many bytes make a block. */
  private static final int BLOCK = 1 << 17;

  /** A hash is the upper part of a product with one of these. */
  private static final int FACTOR = 0x9E3779B1;

  private static final long LONG_FACTOR = 0x9E3779B97F4A7C15L;
  private static final int HASH_BITS = 14;

  /** How many earlier places are tried where the same eight bytes stood. */
  private static final int TRIES = 16;

  /** A copy as long as this is not bettered by one that four bytes alone have found. */
  private static final int GOOD = 6;

  /** When a copy is longer than this, nobody looks any further. */
  private static final int ENOUGH = 64;

  /** Within a copy one place out of so many is noted. */
  private static final int STRIDE = 32;

  /** After 64 bytes that stood nowhere before (2 to this), some are no longer looked for. */
  private static final int PATIENCE = 6;

  /** Places are counted from the beginning; before there are too many, all are forgotten. */
  private static final int MOST_PLACES = 1 << 30;

  private final byte[] window = new byte[HISTORY + BLOCK];

  /** Where a group of eight bytes and one of four stood last, by its hash. */
  private final int[] lastEight = new int[1 << HASH_BITS];

  private final int[] lastFour = new int[1 << HASH_BITS];

  /** For each place noted, where a group of eight bytes with the same hash stood before. */
  private final int[] before = new int[HISTORY];

  private final BitWriter bits = new BitWriter();
  private final Tokens tokens = new Tokens(BLOCK);

  /** The place at which the window begins. */
  private int base;

  /** Where what is not packed yet begins and ends in the window. */
  private int start = HISTORY;

  private int end = HISTORY;

  /** Where the best copy was found, and how far before that of the last one stood. */
  private int match;

  private int distance;

  /** Packs bytes as a whole. */
  public static byte[] pack(byte[] bytes) {
    Packer packer = new Packer();
    packer.take(bytes, 0, bytes.length);
    packer.finish();
    byte[] packed = new byte[packer.output().size()];
    packer.output().copy(0, packed, 0, packed.length);
    return packed;
  }

  /** Begins anew. */
  void reset() {
    forget();
    start = HISTORY;
    end = HISTORY;
    distance = 0;
    bits.align();
    bits.clear();
  }

  private void forget() {
    Arrays.fill(lastEight, 0);
    Arrays.fill(lastFour, 0);
    base = 0;
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
    base += end - HISTORY;
    if (base > MOST_PLACES) {
      forget();
    }
    start = HISTORY;
    end = HISTORY;
  }

  private void block(boolean last) {
    tokenize();
    bits.put(last ? 0b101 : 0b100, 3);
    tokens.writeTo(bits);
    start = end;
  }

  private void tokenize() {
    // Java's first compiler reads a field again in every round, but not a variable.
    byte[] bytes = window;
    int at = start;
    int since = at;
    int limit = end - Long.BYTES;
    long eight = at < limit ? eight(bytes, at) : 0;
    while (at < limit) {
      int length = longest(at, eight);
      if (length > 0) {
        distance = at - match;
        tokens.copy(length, distance);
        eight = remember(at, length, limit, eight);
        at += length;
        since = at;
      } else if (at - since < 1 << PATIENCE) {
        tokens.add(bytes[at]);
        eight = next(eight, bytes, at);
        at++;
      } else {
        int next = Math.min(limit, at + 1 + (at - since >> PATIENCE));
        tokens.add(bytes, at, next);
        at = next;
        eight = at < limit ? eight(bytes, at) : 0;
      }
    }
    tokens.add(bytes, at, end);
  }

  private static long eight(byte[] bytes, int at) {
    return four(bytes, at) & 0xFFFF_FFFFL | (long) four(bytes, at + 4) << 32;
  }

  private static int four(byte[] bytes, int at) {
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | bytes[at + 3] << 24;
  }

  /** The eight bytes one place further on than these. */
  private static long next(long eight, byte[] bytes, int at) {
    return eight >>> 8 | (long) bytes[at + Long.BYTES] << 56;
  }

  private static int hashOfEight(long eight) {
    return (int) (eight * LONG_FACTOR >>> Long.SIZE - HASH_BITS);
  }

  private static int hashOfFour(long eight) {
    return (int) eight * FACTOR >>> Integer.SIZE - HASH_BITS;
  }

  /** How much can be copied from an earlier place, which becomes the match, or 0. */
  private int longest(int at, long eight) {
    byte[] bytes = window;
    int[] earlier = before;
    int first = base;
    int oldest = at - HISTORY;
    int most = Math.min(Tokens.LONGEST, end - at);
    int enough = Math.min(ENOUGH, most - 1);
    // What note() does, and where the same eight bytes, and the same four, stood before.
    int[] ofFours = lastFour;
    int hash = hashOfFour(eight);
    int ofFour = ofFours[hash] - first;
    ofFours[hash] = at + first;
    int[] ofEights = lastEight;
    hash = hashOfEight(eight);
    int place = ofEights[hash] - first;
    ofEights[hash] = at + first;
    earlier[at + first & HISTORY - 1] = place + first;
    int length = SHORTEST - 1;
    for (int left = TRIES; place > oldest && left > 0 && length <= enough; left--) {
      // A longer one goes on where the best ended.
      if (bytes[place + length] == bytes[at + length]) {
        length = better(length, place, at, most);
      }
      place = earlier[place + first & HISTORY - 1] - first;
    }
    // Rows resemble each other: after a word of its own, this one goes on as the former did.
    int former = at - distance;
    if (length <= enough && former < at && bytes[former + length] == bytes[at + length]) {
      length = better(length, former, at, most);
    }
    if (length < GOOD && ofFour > oldest && bytes[ofFour + length] == bytes[at + length]) {
      length = better(length, ofFour, at, most);
    }
    return length < SHORTEST ? 0 : length;
  }

  /** The length of the best copy, which another place may have. */
  private int better(int best, int place, int at, int most) {
    byte[] bytes = window;
    int length = Arrays.mismatch(bytes, place, place + most, bytes, at, at + most);
    if (length < 0) {
      length = most;
    }
    if (length > best) {
      match = place;
      return length;
    }
    return best;
  }

  /** Notes a place by what stands there. */
  private void note(int at, long eight) {
    int place = at + base;
    int[] ofEights = lastEight;
    int hash = hashOfEight(eight);
    before[place & HISTORY - 1] = ofEights[hash];
    ofEights[hash] = place;
    lastFour[hashOfFour(eight)] = place;
  }

  /** Notes some of the places within a copy, among them its last; the eight bytes behind it. */
  private long remember(int from, int length, int limit, long first) {
    byte[] bytes = window;
    int to = Math.min(from + length, limit);
    for (int at = from + 1; at < to - 2; at += STRIDE) {
      note(at, at == from + 1 ? next(first, bytes, from) : eight(bytes, at));
    }
    int at = Math.max(from + 1, to - 2);
    if (at >= to) {
      return 0;
    }
    long eight = eight(bytes, at);
    for (; at < to; at++) {
      note(at, eight);
      eight = next(eight, bytes, at);
    }
    return eight;
  }
}
