package keikaku.emit.site;

import java.util.Map;

/**
 * A mistake in a file of the theme, with the place where it stands and what is wrong in words.
 *
 * <p>It belongs to whoever edits the theme, as a diagnostic belongs to whoever edits the content.
 */
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final transient Map<String, String> sentences;

  ThemeException(Spot spot, String japanese, String english) {
    super(spot.file() + ":" + spot.line() + ":" + spot.column() + ": " + english);
    file = spot.file();
    line = spot.line();
    column = spot.column();
    sentences = Map.of("ja", japanese, "en", english);
  }

  /** A place in a file of the theme; line and column are counted from 1. */
  record Spot(String file, int line, int column) {

    static Spot of(String file, String text, int offset) {
      String before = text.substring(0, offset);
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int start = before.lastIndexOf('\n') + 1;
      return new Spot(file, line, before.codePointCount(start, before.length()) + 1);
    }
  }

  /** The file, from the project's top ({@code site-theme/templates/home.mustache}). */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column in code points, counted from 1. */
  public int column() {
    return column;
  }

  /** What is wrong, in Japanese for {@code ja} and in English for every other language. */
  public String sentence(String language) {
    return sentences.get("ja".equals(language) ? "ja" : "en");
  }
}
