package keikaku.browser;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader has asked of the browser, as style sheets hear of it.
 *
 * @param media {@code print}, or nothing for the screen
 * @param features media features and their values
 */
record Wish(String media, Map<String, String> features) {

  static final Wish LIGHT = of("prefers-color-scheme", "light");
  static final Wish DARK = of("prefers-color-scheme", "dark");
  static final Wish FORCED_COLORS = of("forced-colors", "active");
  static final Wish LESS_MOTION = of("prefers-reduced-motion", "reduce");
  static final Wish PAPER = new Wish("print", Map.of("prefers-color-scheme", "light"));

  Wish {
    features = new TreeMap<>(features);
  }

  private static Wish of(String feature, String value) {
    return new Wish("", Map.of(feature, value));
  }

  @Override
  public String toString() {
    return media.isEmpty() ? String.join(" ", features.values()) : media;
  }
}
