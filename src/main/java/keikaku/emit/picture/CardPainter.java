package keikaku.emit.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import keikaku.emit.ShareCard;
import keikaku.emit.ShareCard.Share;
import keikaku.emit.ShareCard.Verdict;

/** Paints a card: who and what at the top, the title large, the result, small notes at the foot. */
final class CardPainter {

  /** To be raised whenever a card would look different, so that no old picture is taken over. */
  static final int VERSION = 3;

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final double MARGIN = 72;
  private static final double ROOM = WIDTH - 2 * MARGIN;
  private static final double TITLE_TOP = 176;
  private static final double TITLE_BOTTOM = 424;
  private static final double TITLE_BOTTOM_ALONE = 516;
  private static final double RESULT_TOP = 452;
  private static final double RESULT_HEIGHT = 76;
  private static final double NOTES_LINE = 584;
  private static final double LINE_HEIGHT = 1.4;

  /** Sizes of the title, from the one for short titles down to the least that is still read. */
  private static final int[] TITLE_SIZES = {76, 68, 60, 54, 48, 42, 36, 30};

  /** How far the line that letters stand on is below the top of their square. */
  private static final double BASELINE = 0.88;

  private final Typeface bold;
  private final Typeface regular;
  private final ShareCard card;
  private final Canvas canvas;

  private CardPainter(Typeface bold, Typeface regular, ShareCard card) {
    this.bold = bold;
    this.regular = regular;
    this.card = card;
    this.canvas = new Canvas(WIDTH, HEIGHT, colour(card.colours().paper()));
  }

  static Canvas paint(Typeface bold, Typeface regular, ShareCard card) {
    CardPainter painter = new CardPainter(bold, regular, card);
    painter.head();
    painter.title();
    card.verdict().ifPresent(painter::verdict);
    if (!card.shares().isEmpty()) {
      painter.shares(card.shares());
    }
    painter.notes();
    return painter.canvas;
  }

  private void head() {
    rectangle(0, 0, WIDTH, 16, card.colours().accent());
    line(new Line(regular, card.publisher(), 26, card.colours().soft()), MARGIN, 84);
    line(new Line(bold, card.site(), 32, card.colours().text()), MARGIN, 128);
  }

  private void title() {
    boolean alone = card.verdict().isEmpty() && card.shares().isEmpty();
    double height = (alone ? TITLE_BOTTOM_ALONE : TITLE_BOTTOM) - TITLE_TOP;
    for (int size : TITLE_SIZES) {
      List<String> lines =
          new LineBreaker(text -> bold.width(text, size)).lines(card.title(), ROOM);
      boolean smallest = size == TITLE_SIZES[TITLE_SIZES.length - 1];
      if (smallest || fits(lines, size, height)) {
        title(lines, size, height);
        return;
      }
    }
  }

  private boolean fits(List<String> lines, int size, double height) {
    return lines.size() * size * LINE_HEIGHT <= height
        && lines.stream().allMatch(line -> bold.width(line, size) <= ROOM);
  }

  private void title(List<String> lines, int size, double height) {
    double block = lines.size() * size * LINE_HEIGHT;
    double top = TITLE_TOP + (height - block) / 2 + size * (LINE_HEIGHT - 1) / 2;
    for (String line : lines) {
      line(new Line(bold, line, size, card.colours().text()), MARGIN, top + size * BASELINE);
      top += size * LINE_HEIGHT;
    }
  }

  private void verdict(Verdict verdict) {
    Line words = new Line(bold, verdict.words(), 36, verdict.ink()).within(ROOM - 140);
    double wide = 28 + 52 + 20 + words.width() + 36;
    fill(
        new RoundRectangle2D.Double(MARGIN, RESULT_TOP, wide, RESULT_HEIGHT, 24, 24),
        new AffineTransform(),
        verdict.wash());
    AffineTransform place = new AffineTransform(2.6, 0, 0, 2.6, MARGIN + 28, RESULT_TOP + 12);
    List<Shape> mark = Marks.of(verdict.symbol());
    mark.forEach(shape -> fill(shape, place, verdict.mark()));
    if (mark.isEmpty()) {
      Line symbol = new Line(bold, verdict.symbol(), 44, verdict.mark()).within(52);
      line(symbol, MARGIN + 28 + (52 - symbol.width()) / 2, RESULT_TOP + 54);
    }
    line(words, MARGIN + 100, RESULT_TOP + 51);
  }

  private void shares(List<Share> shares) {
    int all = shares.stream().mapToInt(Share::count).sum();
    int before = 0;
    for (Share share : shares) {
      double from = Math.round(MARGIN + ROOM * before / all);
      before += share.count();
      double to = Math.round(MARGIN + ROOM * before / all);
      rectangle(from, RESULT_TOP, Math.max(0, to - from - 3), RESULT_HEIGHT, share.colour());
      Line number = new Line(bold, Integer.toString(share.count()), 40, card.colours().paper());
      if (number.width() + 24 < to - from) {
        line(number, (from + to - 3 - number.width()) / 2, RESULT_TOP + 52);
      }
    }
  }

  private void notes() {
    String notes = String.join("　", card.notes());
    line(new Line(regular, notes, 26, card.colours().soft()), MARGIN, NOTES_LINE);
  }

  /** One line of text, made smaller where it would be too long. */
  private record Line(Typeface face, String text, double size, String colour) {

    double width() {
      return face.width(text, size);
    }

    Line within(double room) {
      return width() <= room ? this : new Line(face, text, size * room / width(), colour);
    }
  }

  private void line(Line wanted, double x, double y) {
    Line line = wanted.within(ROOM);
    double scale = line.size() / Typeface.SIZE;
    double at = x;
    for (int codePoint : line.text().codePoints().toArray()) {
      Typeface.Letter letter = line.face().letter(codePoint);
      fill(letter.outline(), new AffineTransform(scale, 0, 0, scale, at, y), line.colour());
      at += letter.advance() * scale;
    }
  }

  private void rectangle(double x, double y, double width, double height, String colour) {
    fill(new Rectangle2D.Double(x, y, width, height), new AffineTransform(), colour);
  }

  private void fill(Shape shape, AffineTransform place, String colour) {
    canvas.fill(shape, place, colour(colour));
  }

  private static int colour(String name) {
    return Integer.parseInt(name.substring(1), 16);
  }
}
