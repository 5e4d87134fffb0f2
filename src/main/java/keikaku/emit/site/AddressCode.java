package keikaku.emit.site;

import io.nayuki.qrcodegen.QrCode;

/**
 * Draws an address as a QR code (ISO/IEC 18004) in SVG, for the way from paper back to the page.
 */
final class AddressCode {

  /** The white margin around a code, in modules, as the standard asks. */
  private static final int QUIET = 4;

  private AddressCode() {}

  static String svg(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder(2048);
    for (int y = 0; y < code.size; y++) {
      row(code, y, path);
    }
    return "<svg viewBox=\"0 0 %1$d %1$d\" aria-hidden=\"true\">".formatted(size)
        + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/>".formatted(size)
        + "<path d=\""
        + path
        + "\"/></svg>";
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
        path.append(start > from ? "m" + (start - from) + " 0" : "");
        path.append('h').append(run).append("v1h-").append(run).append('z');
        from = start;
        run = 0;
      }
    }
  }
}
