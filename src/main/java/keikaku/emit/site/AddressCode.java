package keikaku.emit.site;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
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

  /** Ways from one bar to the next, and bars, by their length, as they come up. */
  private static final String[] WAYS = new String[LARGEST + 1];

  private static final String[] BARS = new String[LARGEST + 1];

  /** The codes of addresses, by how long these are. */
  private static final Map<Integer, CodeModules> BY_LENGTH = new ConcurrentHashMap<>();

  private AddressCode() {}

  static String svg(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    CodeModules modules = BY_LENGTH.computeIfAbsent(bytes.length, length -> new CodeModules(bytes));
    BitSet dark = modules.of(bytes);
    int size = modules.size() + 2 * QUIET;
    StringBuilder svg = new StringBuilder(1 << 13);
    svg.append("<svg viewBox=\"0 0 ").append(size).append(' ').append(size);
    svg.append("\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h").append(size);
    svg.append('v').append(size).append("H0z\"/><path d=\"");
    for (int y = 0; y < modules.size(); y++) {
      svg.append('M').append(QUIET).append(' ').append(y + QUIET);
      row(dark, y * modules.size(), modules.size(), svg);
    }
    return svg.append("\"/></svg>").toString();
  }

  /** The dark modules of a row, each run of them as a bar. */
  private static void row(BitSet dark, int first, int size, StringBuilder path) {
    int behind = first + size;
    int from = first;
    int start = dark.nextSetBit(first);
    while (start >= 0 && start < behind) {
      int end = Math.min(behind, dark.nextClearBit(start));
      if (start > from) {
        path.append(way(start - from));
      }
      path.append(bar(end - start));
      from = start;
      start = dark.nextSetBit(end);
    }
  }

  private static String way(int length) {
    String way = WAYS[length];
    if (way == null) {
      way = "m" + length + " 0";
      WAYS[length] = way;
    }
    return way;
  }

  private static String bar(int length) {
    String bar = BARS[length];
    if (bar == null) {
      bar = "h" + length + "v1h-" + length + "z";
      BARS[length] = bar;
    }
    return bar;
  }
}
