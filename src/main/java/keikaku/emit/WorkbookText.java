package keikaku.emit;

import java.io.IOException;
import java.io.Writer;

/**
 * Text in the XML of a workbook, Excel's and OpenDocument's alike: it may stand between tags and in
 * a quoted attribute.
 */
public final class WorkbookText {

  private WorkbookText() {}

  /** Writes a part of a text with escapes. Most needs none, and is passed on in one piece. */
  public static void write(Writer out, String text, int start, int end) throws IOException {
    int written = start;
    for (int at = start; at < end; at++) {
      String escape = escape(text.charAt(at));
      if (escape != null) {
        out.write(text, written, at - written);
        out.write(escape);
        written = at + 1;
      }
    }
    out.write(text, written, end - written);
  }

  private static String escape(char sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      // XML has no place for these two.
      case '\uFFFE', '\uFFFF' -> "\uFFFD";
      default -> null;
    };
  }
}
