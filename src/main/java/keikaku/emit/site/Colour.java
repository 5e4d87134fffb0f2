package keikaku.emit.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen, sRGB. */
record Colour(int red, int green, int blue) {

  private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

  /** The colour that {@code #00118f} names; nothing for another form. */
  static Optional<Colour> read(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.substring(1), 16);
    return Optional.of(new Colour(number >> 16, number >> 8 & 0xFF, number & 0xFF));
  }

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
