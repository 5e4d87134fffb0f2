package keikaku.emit.quality;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What the tags of a sheet say, read once from top to bottom. Those of plain cells, of which there
 * may be millions, are not looked at any closer.
 */
final class SheetTags {

  private static final int BUFFER = 1 << 14;

  private static final Pattern HIDDEN =
      Pattern.compile("hidden=\"(?:1|true)\"|state=\"(?:hidden|veryHidden)\"|outlineLevel=\"[1-9]");

  private byte[] tag = new byte[256];
  private int length = -1;
  private boolean inData;
  private boolean beginsWithHeader;
  private boolean merged;
  private boolean formula;
  private boolean hidden;

  private SheetTags() {}

  /** Reads to the end, and leaves the stream open. */
  static SheetTags read(InputStream xml) throws IOException {
    SheetTags tags = new SheetTags();
    byte[] buffer = new byte[BUFFER];
    for (int count = xml.read(buffer); count >= 0; count = xml.read(buffer)) {
      for (int at = 0; at < count; at++) {
        tags.see(buffer[at]);
      }
    }
    return tags;
  }

  private void see(byte sign) {
    if (sign == '<') {
      length = 0;
    } else if (length >= 0 && sign == '>') {
      end();
      length = -1;
    } else if (length >= 0) {
      if (length == tag.length) {
        tag = Arrays.copyOf(tag, 2 * length);
      }
      tag[length++] = sign;
    }
  }

  private void end() {
    if (!isPlainCell() || inData) {
      look(new String(tag, 0, length, ISO_8859_1));
    }
  }

  /** A cell, its value, or the end of one, that cannot say anything of what is asked for. */
  private boolean isPlainCell() {
    return length > 0
        && (tag[0] == '/'
            || tag[0] == 'v'
            || tag[0] == 't'
            || tag[0] == 'i'
            || tag[0] == 'c' && length > 1 && tag[1] == ' ');
  }

  private void look(String text) {
    beginsWithHeader |= inData && text.equals("row r=\"1\"");
    inData = text.equals("sheetData");
    merged |= text.startsWith("mergeCell");
    formula |= text.equals("f") || text.startsWith("f ");
    hidden |= HIDDEN.matcher(text).find();
  }

  /** Whether the first row stands on the first line. */
  boolean beginsWithHeader() {
    return beginsWithHeader;
  }

  boolean hasMergedCells() {
    return merged;
  }

  boolean hasFormula() {
    return formula;
  }

  /** Whether a row or column is hidden or folded. */
  boolean hidesSomething() {
    return hidden;
  }

  /** Whether the text of another part hides something. */
  static boolean hides(String xml) {
    return HIDDEN.matcher(xml).find();
  }
}
