package keikaku.emit.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters of one font, as outlines.
 *
 * <p>They are asked for without hints in a size of which every font's own units are whole parts, so
 * that all JDKs answer alike, and made smaller only when they are painted.
 */
final class Typeface {

  /** The size in which outlines are kept. */
  static final double SIZE = 2000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

  private Typeface(Font font) {
    this.font = font;
  }

  /** One letter: its outline, and how far it is to the next one. */
  record Letter(Shape outline, double advance) {}

  /**
   * @throws IOException also when the file is no font
   */
  static Typeface read(Path file) throws IOException {
    // Nothing here needs a screen, and macOS would show the program in its dock.
    System.setProperty("java.awt.headless", "true");
    try {
      Font[] faces = Font.createFonts(file.toFile());
      return new Typeface(japanese(faces).deriveFont((float) SIZE));
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  /** Collections hold one face for each way of writing; the Japanese one has JP in its name. */
  private static Font japanese(Font[] faces) {
    return Arrays.stream(faces)
        .filter(face -> face.getFontName(Locale.ROOT).matches(".*\\bJP\\b.*"))
        .findFirst()
        .orElse(faces[0]);
  }

  /** Whether there is a letter for everything in the text. */
  boolean canShow(String text) {
    return font.canDisplayUpTo(text) < 0;
  }

  Letter letter(int codePoint) {
    return letters.computeIfAbsent(codePoint, this::outline);
  }

  private Letter outline(int codePoint) {
    GlyphVector glyphs = font.createGlyphVector(EXACT, Character.toString(codePoint));
    return new Letter(glyphs.getOutline(), glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
  }

  /** The width of a text in pixels. */
  double width(String text, double size) {
    double sum = text.codePoints().mapToDouble(letter -> letter(letter).advance()).sum();
    return sum * size / SIZE;
  }
}
