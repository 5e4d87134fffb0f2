package keikaku.emit.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a title into lines of about the same length: at spaces and where a Japanese phrase ends,
 * which is nearly always between a hiragana letter and one of another kind. A phrase that is too
 * long for a line is broken between any two letters where Japanese typesetting (JIS X 4051) does
 * not forbid it.
 */
final class LineBreaker {

  private static final String NOT_FIRST =
      "、。，．・：；？！」』）】〕］｝〉》”’ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ" + "!),.:;?]}％%";

  private static final String NOT_LAST = "「『（【〔［｛〈《“‘([{¥￥";

  private final ToDoubleFunction<String> width;

  /**
   * @param width how wide a text is
   */
  LineBreaker(ToDoubleFunction<String> width) {
    this.width = width;
  }

  /** The lines of a text, none wider than the room unless a single word is. */
  List<String> lines(String text, double room) {
    List<String> pieces = new ArrayList<>();
    for (String phrase : pieces(text, true)) {
      boolean fits = width.applyAsDouble(phrase.stripTrailing()) <= room;
      pieces.addAll(fits ? List.of(phrase) : pieces(phrase, false));
    }
    List<String> lines = fill(pieces, room);
    return lines.size() < 2 ? lines : balanced(pieces, lines.size(), room);
  }

  /** The narrowest setting that needs no more lines. */
  private List<String> balanced(List<String> pieces, int count, double room) {
    double narrow = room / 2;
    double wide = room;
    for (int i = 0; i < 10; i++) {
      double middle = (narrow + wide) / 2;
      List<String> lines = fill(pieces, middle);
      boolean fits =
          lines.size() <= count
              && lines.stream().allMatch(line -> width.applyAsDouble(line) <= room);
      wide = fits ? middle : wide;
      narrow = fits ? narrow : middle;
    }
    return fill(pieces, wide);
  }

  private List<String> fill(List<String> pieces, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      String longer = line + piece;
      if (!line.isEmpty() && width.applyAsDouble(longer.stripTrailing()) > room) {
        lines.add(line.stripTrailing());
        longer = piece.stripLeading();
      }
      line = longer;
    }
    if (!line.isBlank()) {
      lines.add(line.stripTrailing());
    }
    return lines;
  }

  /** The parts that stay whole: phrases, or as little as may stand on a line. */
  private static List<String> pieces(String text, boolean phrases) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = -1;
    for (int letter : text.codePoints().toArray()) {
      if (before >= 0
          && mayBreak(before, letter)
          && (!phrases || endsPhrase(piece, before, letter))) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(letter);
      before = letter;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (isSpace(before)) {
      return true;
    }
    boolean particle = kind(after) == Kind.HIRAGANA && kind(before) != Kind.HIRAGANA;
    boolean word = kind(before) == kind(after) && kind(before).staysTogether;
    return !isSpace(after) && !particle && !word;
  }

  /** A single hiragana letter before a word belongs to it, as in お知らせ. */
  private static boolean endsPhrase(StringBuilder piece, int before, int after) {
    boolean letter = kind(before) == Kind.HIRAGANA && piece.length() > 1;
    boolean sign = "、。，．・」』）】".indexOf(before) >= 0 || "「『（【".indexOf(after) >= 0;
    return isSpace(before) || sign || letter && kind(after) != Kind.HIRAGANA;
  }

  private static boolean isSpace(int letter) {
    return letter == ' ' || letter == '\u3000';
  }

  private enum Kind {
    EACH(false),
    HIRAGANA(false),
    KATAKANA(true),
    WORD(true);

    /** Whether letters of this kind in a row are one word. */
    private final boolean staysTogether;

    Kind(boolean staysTogether) {
      this.staysTogether = staysTogether;
    }
  }

  private static Kind kind(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    if (letter == 'ー' || script == Character.UnicodeScript.KATAKANA) {
      return Kind.KATAKANA;
    }
    return switch (script) {
      case HAN -> Kind.EACH;
      case HIRAGANA -> Kind.HIRAGANA;
      default -> letter < 0x2E80 || letter >= 0xFF10 && letter <= 0xFF5A ? Kind.WORD : Kind.EACH;
    };
  }
}
