package keikaku.emit.site;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Draws an address as a QR code (ISO/IEC 18004) in SVG, for the way from paper back to the page.
 */
final class AddressCode {

  /** The white margin around a code, in modules, as the standard asks. */
  private static final int QUIET = 4;

  /** One pattern for all codes; to find the best of eight for each takes as long as the page. */
  private static final int MASK = 5;

  /** How many modules the largest code has in a row. */
  private static final int LARGEST = 4 * QrCode.MAX_VERSION + 17;

  /** Ways from one bar to the next, and bars, by their length, as they come up. */
  private static final String[] WAYS = new String[LARGEST + 1];

  private static final String[] BARS = new String[LARGEST + 1];

  private AddressCode() {}

  static String svg(String address) {
    QrCode code = code(address);
    int size = code.size + 2 * QUIET;
    StringBuilder svg = new StringBuilder(1 << 13);
    svg.append("<svg viewBox=\"0 0 ").append(size).append(' ').append(size);
    svg.append("\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h").append(size);
    svg.append('v').append(size).append("H0z\"/><path d=\"");
    for (int y = 0; y < code.size; y++) {
      row(code, y, svg);
    }
    return svg.append("\"/></svg>").toString();
  }

  private static QrCode code(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    return QrCode.encodeSegments(
        List.of(QrSegment.makeBytes(bytes)),
        QrCode.Ecc.MEDIUM,
        QrCode.MIN_VERSION,
        QrCode.MAX_VERSION,
        MASK,
        true);
  }

  /** The dark modules of a row, each run of them as a bar. */
  private static void row(QrCode code, int y, StringBuilder path) {
    path.append('M').append(QUIET).append(' ').append(y + QUIET);
    int from = 0;
    int run = 0;
    for (int x = 0; x <= code.size; x++) {
      if (code.getModule(x, y)) {
        run++;
      } else if (run > 0) {
        int start = x - run;
        if (start > from) {
          path.append(way(start - from));
        }
        path.append(bar(run));
        from = start;
        run = 0;
      }
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
