package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a municipality sets in {@code site-theme/theme.properties} without touching a template.
 *
 * @param colours the values of the stylesheet's variables {@code link} and {@code accent}, and of
 *     both with {@code .dark} behind them
 * @param nav the parts of the site that the navigation leads to
 * @param logo the name of a picture below {@code assets/}
 */
record ThemeSettings(Map<String, String> colours, List<String> nav, Optional<String> logo) {

  static final String FILE = "theme.properties";

  private static final List<String> COLOURS = List.of("link", "link.dark", "accent", "accent.dark");
  private static final Colour PAPER = new Colour(255, 255, 255);
  private static final Colour DARK_PAPER = new Colour(0x1A, 0x1A, 0x1A);

  /** The least contrast of text, WCAG 2.2 success criterion 1.4.3. */
  private static final double READABLE = 4.5;

  /**
   * @param settings by name
   * @param source the file's text, to say where a mistake stands
   * @throws ThemeException for a setting that cannot be followed
   */
  static ThemeSettings of(Map<String, String> settings, String source) {
    for (String colour : COLOURS) {
      check(colour, settings.getOrDefault("color." + colour, ""), source);
    }
    List<String> nav = new ArrayList<>();
    for (String part : settings.getOrDefault("nav", "").strip().split("\\s+")) {
      if (SitePaths.part(part).isEmpty()) {
        throw fault(
            "nav",
            source,
            "「" + part + "」という案内はありません。",
            "the navigation has no part \"" + part + "\"");
      }
      nav.add(part);
    }
    Map<String, String> colours = new LinkedHashMap<>();
    COLOURS.forEach(colour -> colours.put(colour, settings.get("color." + colour)));
    Optional<String> logo = Optional.of(settings.getOrDefault("logo", "").strip());
    return new ThemeSettings(colours, List.copyOf(nav), logo.filter(name -> !name.isEmpty()));
  }

  private static void check(String name, String value, String source) {
    Optional<Colour> colour = Colour.read(value);
    String key = "color." + name;
    if (colour.isEmpty()) {
      throw fault(
          key,
          source,
          key + " に「" + value + "」とありますが、色は #00118f のように書いてください。",
          key + " is \"" + value + "\"; write a color like #00118f");
    }
    double contrast = colour.get().contrast(name.endsWith(".dark") ? DARK_PAPER : PAPER);
    if (contrast < READABLE) {
      String ratio = String.format(Locale.ROOT, "%.2f", contrast);
      throw fault(
          key,
          source,
          key + " と背景の明るさの差が足りません（" + ratio + "：1）。4.5：1以上にしてください。",
          key + " is too close to the background (" + ratio + ":1); it needs 4.5:1");
    }
  }

  private static ThemeException fault(String key, String source, String ja, String en) {
    int at = Math.max(0, source.indexOf("\n" + key + "=") + 1);
    return new ThemeException(
        ThemeException.Spot.of(ThemeFiles.FOLDER + "/" + FILE, source, at), ja, en);
  }

  /** The variables that the stylesheet builds on. */
  String toCss() {
    return ":root{--link:"
        + colours.get("link")
        + ";--accent:"
        + colours.get("accent")
        + "}\n@media (prefers-color-scheme: dark){:root{--link:"
        + colours.get("link.dark")
        + ";--accent:"
        + colours.get("accent.dark")
        + "}}\n";
  }
}
