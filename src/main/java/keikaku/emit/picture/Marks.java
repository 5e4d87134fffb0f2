package keikaku.emit.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of grades as shapes in a square of 20 by 20, as the pages draw them. Lines are built
 * from plain shapes: the JDK's own pens change from version to version.
 */
final class Marks {

  private static final double HALF_LINE = 1.5;

  private Marks() {}

  /** The shapes that make up a symbol; none for one that is written with the font. */
  static List<Shape> of(String symbol) {
    return switch (symbol) {
      case "◎" -> List.of(ring(8), ring(4));
      case "○" -> List.of(ring(7));
      case "△" -> outline(10, 3, 18, 17, 2, 17);
      case "▲" -> List.of(polygon(10, 3, 18, 17, 2, 17));
      case "□" -> outline(3, 3, 17, 3, 17, 17, 3, 17);
      case "×" -> List.of(bar(4, 4, 16, 16), bar(16, 4, 4, 16));
      default -> List.of();
    };
  }

  /** A circle with a smaller one in it that runs the other way round, and so is left out. */
  private static Shape ring(double radius) {
    AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, 20, 0);
    Path2D ring = new Path2D.Double(circle(10, 10, radius + HALF_LINE));
    ring.append(mirror.createTransformedShape(circle(10, 10, radius - HALF_LINE)), false);
    return ring;
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Bars from corner to corner, with round joints. */
  private static List<Shape> outline(double... corners) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      int next = (i + 2) % corners.length;
      shapes.add(bar(corners[i], corners[i + 1], corners[next], corners[next + 1]));
      shapes.add(circle(corners[i], corners[i + 1], HALF_LINE));
    }
    return shapes;
  }

  private static Shape bar(double x0, double y0, double x1, double y1) {
    double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    double across = (y1 - y0) / length * HALF_LINE;
    double along = (x1 - x0) / length * HALF_LINE;
    return polygon(
        x0 + across,
        y0 - along,
        x1 + across,
        y1 - along,
        x1 - across,
        y1 + along,
        x0 - across,
        y0 + along);
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
