package keikaku.emit;

import java.io.IOException;

/**
 * Text in the XML of a workbook, Excel's and OpenDocument's alike: it may stand between tags and in
 * a quoted attribute.
 */
public final class WorkbookText {

  private static final Escapes ESCAPES = Escapes.xml().with('"', "&quot;");

  private WorkbookText() {}

  /** Writes a part of a text with escapes. */
  public static void write(Utf8Writer out, String text, int start, int end) throws IOException {
    out.write(text, start, end, ESCAPES);
  }
}
