package keikaku.emit.site;

/** How different two colours look: CIEDE2000 (CIE 142-2001, ISO/CIE 11664-6). */
final class ColourDifference {

  private final double[] one;
  private final double[] two;

  private ColourDifference(double[] one, double[] two) {
    this.one = one;
    this.two = two;
  }

  /** Between two colours of linear light, red, green and blue from 0 to 1. */
  static double ofLight(double[] one, double[] two) {
    return of(lab(one), lab(two));
  }

  /** Between two colours in CIELAB. */
  static double of(double[] one, double[] two) {
    return new ColourDifference(one, two).value();
  }

  private static double[] lab(double[] light) {
    double x = 0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2];
    double y = 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2];
    double z = 0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2];
    double fy = root(y);
    return new double[] {
      116 * fy - 16, 500 * (root(x / 0.95047) - fy), 200 * (fy - root(z / 1.08883))
    };
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private double value() {
    double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double g = 1 + 0.5 * (1 - Math.sqrt(seventh(mean)));
    double c1 = Math.hypot(g * one[1], one[2]);
    double c2 = Math.hypot(g * two[1], two[2]);
    double h1 = hue(g * one[1], one[2]);
    double h2 = hue(g * two[1], two[2]);
    double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
    double h = c1 * c2 == 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
    return combined((c1 + c2) / 2, h, c2 - c1, 2 * Math.sqrt(c1 * c2) * sine(turn / 2));
  }

  private double combined(double c, double h, double dc, double dh) {
    double l = (one[0] + two[0]) / 2 - 50;
    double sl = 1 + 0.015 * l * l / Math.sqrt(20 + l * l);
    double t =
        1
            - 0.17 * sine(h + 60)
            + 0.24 * sine(2 * h + 90)
            + 0.32 * sine(3 * h + 96)
            - 0.20 * sine(4 * h + 27);
    double lightness = (two[0] - one[0]) / sl;
    double chroma = dc / (1 + 0.045 * c);
    double hue = dh / (1 + 0.015 * c * t);
    double away = (h - 275) / 25;
    double bend = -2 * Math.sqrt(seventh(c)) * sine(60 * Math.exp(-away * away));
    return Math.sqrt(lightness * lightness + chroma * chroma + hue * hue + bend * chroma * hue);
  }

  private static double seventh(double c) {
    return Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7));
  }

  private static double hue(double a, double b) {
    return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double sine(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
