package keikaku.emit;

import java.util.Arrays;

/** Bytes made of bits, each byte filled from its lowest bit on (RFC 1951, 3.1.1). */
final class BitWriter {

  private byte[] bytes = new byte[1 << 14];
  private int end;
  private long bits;
  private int count;

  /**
   * Appends some bits.
   *
   * @param length at most 32
   */
  void put(int value, int length) {
    long all = bits | (value & 0xFFFFFFFFL) << count;
    int known = count + length;
    if (known >= 32) {
      int word = (int) all;
      byte[] to = room(4);
      int at = end;
      to[at] = (byte) word;
      to[at + 1] = (byte) (word >> 8);
      to[at + 2] = (byte) (word >> 16);
      to[at + 3] = (byte) (word >> 24);
      end = at + 4;
      all >>>= 32;
      known -= 32;
    }
    bits = all;
    count = known;
  }

  /** Fills the last byte up with nothing. */
  void align() {
    while (count > 0) {
      room(1)[end++] = (byte) bits;
      bits >>>= 8;
      count -= 8;
    }
    bits = 0;
    count = 0;
  }

  private byte[] room(int more) {
    if (end + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    return bytes;
  }

  /** How many whole bytes there are. */
  int size() {
    return end;
  }

  /** Copies whole bytes. */
  void copy(int from, byte[] to, int start, int length) {
    System.arraycopy(bytes, from, to, start, length);
  }

  /** Forgets the whole bytes; bits that do not fill one stay. */
  void clear() {
    end = 0;
  }
}
