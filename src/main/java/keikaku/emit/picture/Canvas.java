package keikaku.emit.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * A picture while it is painted.
 *
 * <p>Shapes are filled by the exact area that they cover of each pixel, in eight steps: few colours
 * make small files, and plain arithmetic gives the same pixels on every machine.
 */
final class Canvas {

  /** How far a curve may be from the straight lines that stand for it, in pixels. */
  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;

  /** The number of each pixel's colour. */
  private final short[] pixels;

  private final boolean[] touched;
  private final Colours colours;
  private final float[] area;
  private int firstRow;
  private int lastRow;
  private int firstColumn;
  private int lastColumn;

  Canvas(int width, int height, int paper) {
    this.width = width;
    this.height = height;
    this.pixels = new short[width * height];
    this.touched = new boolean[height];
    this.area = new float[width * height + 2];
    this.colours = new Colours(paper);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The colours that pixels have, and some that have been painted over; the paper is number 0. */
  int[] colours() {
    return colours.all();
  }

  /** The number of each pixel's colour, row by row from the top; not to be changed. */
  short[] numbers() {
    return pixels;
  }

  /** Whether there is anything but paper in a row. */
  boolean isTouched(int row) {
    return touched[row];
  }

  /** Fills a shape that has been moved and enlarged; what lies beyond the canvas is cut off. */
  void fill(Shape shape, AffineTransform place, int colour) {
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    firstRow = height;
    lastRow = -1;
    firstColumn = width - 1;
    lastColumn = 0;
    PathIterator path = shape.getPathIterator(place, FLATNESS);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        line((float) x, (float) y, (float) point[0], (float) point[1]);
        x = point[0];
        y = point[1];
      } else {
        line((float) x, (float) y, (float) startX, (float) startY);
        x = kind == PathIterator.SEG_MOVETO ? point[0] : startX;
        y = kind == PathIterator.SEG_MOVETO ? point[1] : startY;
        startX = x;
        startY = y;
      }
    }
    line((float) x, (float) y, (float) startX, (float) startY);
    paint(colour);
  }

  /** Notes, row by row, how much area begins to be covered along a line. */
  private void line(float x0, float y0, float x1, float y1) {
    if (y0 == y1) {
      return;
    }
    float direction = y0 < y1 ? 1 : -1;
    float top = Math.min(y0, y1);
    float bottom = Math.min(Math.max(y0, y1), height);
    float slope = (x1 - x0) / (y1 - y0);
    float at = y0 < y1 ? x0 : x1;
    if (top < 0) {
      at -= top * slope;
      top = 0;
    }
    firstRow = Math.min(firstRow, (int) top);
    for (int row = (int) top; row < bottom; row++) {
      lastRow = Math.max(lastRow, row);
      float share = Math.min(row + 1, bottom) - Math.max(row, top);
      float next = at + slope * share;
      row(row * width, clamp(Math.min(at, next)), clamp(Math.max(at, next)), direction * share);
      at = next;
    }
  }

  private float clamp(float x) {
    return Math.max(0, Math.min(x, width - 1));
  }

  /** A line's part within one row: from that place on, so much more of the row is covered. */
  private void row(int start, float from, float to, float share) {
    int first = (int) from;
    int last = (int) Math.ceil(to);
    firstColumn = Math.min(firstColumn, first);
    lastColumn = Math.max(lastColumn, Math.max(last, first + 1));
    if (last <= first + 1) {
      float middle = (from + to) / 2 - first;
      area[start + first] += share * (1 - middle);
      area[start + first + 1] += share * middle;
      return;
    }
    float perPixel = share / (to - from);
    float covered = 0;
    for (int column = first; column < last; column++) {
      float left = Math.max(from, column);
      float right = Math.min(to, column + 1);
      float now = perPixel * ((right - left) * (column + 1 - (left + right) / 2));
      float whole = perPixel * (Math.max(from, column) - from);
      area[start + column] += now + whole - covered;
      covered = now + whole;
    }
    area[start + last] += share - covered;
  }

  private void paint(int colour) {
    Colours.Coat coat = colours.coat(colour);
    int last = Math.min(lastColumn, width - 1);
    for (int row = firstRow; row <= lastRow; row++) {
      touched[row] = true;
      paint(row * width + firstColumn, row * width + last, coat);
    }
  }

  private void paint(int from, int to, Colours.Coat coat) {
    float[] edges = area;
    short[] painted = pixels;
    float sum = 0;
    int steps = 0;
    for (int i = from; i <= to; i++) {
      float more = edges[i];
      if (more != 0) {
        edges[i] = 0;
        sum += more;
        steps = (int) (Math.min(Math.abs(sum), 1) * Colours.STEPS + 0.5);
      }
      if (steps > 0) {
        painted[i] = coat.on(painted[i], steps);
      }
    }
  }
}
