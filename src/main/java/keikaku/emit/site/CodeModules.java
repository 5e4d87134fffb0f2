package keikaku.emit.site;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dark modules of the QR codes of all texts of one length, for any number of threads.
 *
 * <p>Codes of one size with one mask hold the bits of their texts and what follows from these by
 * exclusive or: the codes that protect them against dirt (Reed-Solomon) are linear. So a bit of the
 * text that is another makes the same difference in each of them. The difference is found from two
 * codes, once; any further code is put together from a first one and the differences.
 */
final class CodeModules {

  /** One pattern for all codes; to find the best of eight for each takes as long as the page. */
  private static final int MASK = 5;

  private final byte[] first;
  private final int size;
  private final BitSet ofFirst;

  /** What each bit of a text makes different, by its place. */
  private final Map<Integer, BitSet> differences = new ConcurrentHashMap<>();

  /**
   * @param first a text that the others are as long as
   */
  CodeModules(byte[] first) {
    this.first = first;
    QrCode code = code(first);
    size = code.size;
    ofFirst = dark(code);
  }

  /** How many modules there are in a row. */
  int size() {
    return size;
  }

  /** The dark ones in the code of a text, row after row. */
  BitSet of(byte[] text) {
    BitSet dark = (BitSet) ofFirst.clone();
    for (int i = 0; i < text.length; i++) {
      int other = (text[i] ^ first[i]) & 0xFF;
      for (int bit = 0; other != 0; bit++, other >>= 1) {
        if ((other & 1) != 0) {
          dark.xor(differences.computeIfAbsent(8 * i + bit, this::difference));
        }
      }
    }
    return dark;
  }

  private BitSet difference(int bit) {
    byte[] text = first.clone();
    text[bit / 8] ^= (byte) (1 << bit % 8);
    BitSet difference = dark(code(text));
    difference.xor(ofFirst);
    return difference;
  }

  private static BitSet dark(QrCode code) {
    BitSet dark = new BitSet(code.size * code.size);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        dark.set(y * code.size + x, code.getModule(x, y));
      }
    }
    return dark;
  }

  private static QrCode code(byte[] text) {
    return QrCode.encodeSegments(
        List.of(QrSegment.makeBytes(text)),
        QrCode.Ecc.MEDIUM,
        QrCode.MIN_VERSION,
        QrCode.MAX_VERSION,
        MASK,
        true);
  }
}
