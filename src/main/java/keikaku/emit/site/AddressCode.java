package keikaku.emit.site;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws an address as a QR code (ISO/IEC 18004) in SVG, for the way from paper back to the page.
 */
final class AddressCode {

  /** The white margin around a code, in modules, as the standard asks. */
  private static final int QUIET = 4;

  /** How many modules the largest code has in a row. */
  private static final int LARGEST = 4 * QrCode.MAX_VERSION + 17;

  /** Ways to a bar together with the bar, by the lengths of both, as they come up. */
  private static final byte[][][] STEPS = new byte[LARGEST + 1][][];

  /** The codes of addresses, by how long these are. */
  private static final Map<Integer, CodeModules> BY_LENGTH = new ConcurrentHashMap<>();

  private final int size;
  private final long[] dark;
  private byte[] path = new byte[1 << 13];
  private int length;

  private AddressCode(CodeModules modules, byte[] address) {
    size = modules.size();
    dark = Arrays.copyOf(modules.of(address).toLongArray(), size * size / Long.SIZE + 1);
  }

  /** The code in signs of ASCII. */
  static String svg(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    CodeModules modules = BY_LENGTH.computeIfAbsent(bytes.length, length -> new CodeModules(bytes));
    int whole = modules.size() + 2 * QUIET;
    String begin =
        "<svg viewBox=\"0 0 "
            + whole
            + ' '
            + whole
            + "\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h"
            + whole
            + 'v'
            + whole
            + "H0z\"/><path d=\"";
    return begin + new AddressCode(modules, bytes).path() + "\"/></svg>";
  }

  private String path() {
    for (int y = 0; y < size; y++) {
      write(ascii("M" + QUIET + " " + (y + QUIET)));
      row(y * size);
    }
    return new String(path, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** The dark modules of a row, each run of them as a bar, which ends where it began. */
  private void row(int first) {
    int from = 0;
    int x = 0;
    while (x < size) {
      if (isDark(first + x)) {
        int start = x;
        do {
          x++;
        } while (x < size && isDark(first + x));
        write(step(start - from, x - start));
        from = start;
      } else {
        x++;
      }
    }
  }

  private boolean isDark(int module) {
    return (dark[module >> 6] >>> module & 1) != 0;
  }

  private void write(byte[] signs) {
    if (length + signs.length > path.length) {
      path = Arrays.copyOf(path, 2 * path.length);
    }
    System.arraycopy(signs, 0, path, length, signs.length);
    length += signs.length;
  }

  private static byte[] step(int way, int bar) {
    byte[][] steps = STEPS[way];
    if (steps == null) {
      steps = new byte[LARGEST + 1][];
      STEPS[way] = steps;
    }
    byte[] step = steps[bar];
    if (step == null) {
      step = ascii((way == 0 ? "" : "m" + way + " 0") + "h" + bar + "v1h-" + bar + "z");
      steps[bar] = step;
    }
    return step;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
