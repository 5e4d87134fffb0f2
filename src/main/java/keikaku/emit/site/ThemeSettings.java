package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a municipality sets in {@code site-theme/theme.properties} without touching a template.
 *
 * @param colours the values of the stylesheet's variables {@code link} and {@code accent}, and of
 *     both with {@code .dark} behind them
 * @param nav the parts of the site that the navigation leads to
 * @param logo the name of a picture below {@code assets/}
 * @param footer what stands at the foot of every page beside what the plan states
 * @param sharing the pictures that are shown beside links to the pages
 */
record ThemeSettings(
    Map<String, String> colours,
    List<String> nav,
    Optional<String> logo,
    FooterSettings footer,
    Pictures sharing) {

  static final String FILE = "theme.properties";

  private static final List<String> COLOURS = List.of("link", "link.dark", "accent", "accent.dark");
  private static final Colour PAPER = new Colour(255, 255, 255);
  private static final Colour DARK_PAPER = new Colour(0x1A, 0x1A, 0x1A);

  private static final Pattern NAMES =
      Pattern.compile(
          "color\\.(link|accent)(\\.dark)?|nav|logo|share-pictures|share-font"
              + "|footer\\.text\\.[A-Za-z-]{2,}|footer\\.link\\.\\d{1,2}(\\.[A-Za-z-]{2,})?");

  /** The least contrast of text, WCAG 2.2 success criterion 1.4.3. */
  private static final double READABLE = 4.5;

  /**
   * Whether pictures are drawn, and with which font.
   *
   * @param font a file below the theme; nothing for one that is installed
   */
  record Pictures(boolean wanted, Optional<String> font) {}

  /**
   * @param settings by name
   * @param source the file's text, to say where a mistake stands
   * @throws ThemeException for a setting that cannot be followed
   */
  static ThemeSettings of(Map<String, String> settings, String source) {
    SettingsReader reader = new SettingsReader(FILE, settings, source);
    reader.allowOnly(NAMES);
    return new ThemeSettings(
        colours(reader),
        nav(reader),
        reader.value("logo"),
        FooterSettings.of(settings.keySet(), reader),
        new Pictures(reader.isYes("share-pictures"), reader.value("share-font")));
  }

  private static Map<String, String> colours(SettingsReader reader) {
    Map<String, String> colours = new LinkedHashMap<>();
    for (String name : COLOURS) {
      colours.put(name, colour(name, reader));
    }
    return colours;
  }

  private static String colour(String name, SettingsReader reader) {
    String key = "color." + name;
    String value = reader.value(key).orElse("");
    Colour colour = Colour.read(value).orElseThrow(() -> noColour(key, value, reader));
    double contrast = colour.contrast(name.endsWith(".dark") ? DARK_PAPER : PAPER);
    if (contrast < READABLE) {
      String ratio = String.format(Locale.ROOT, "%.2f", contrast);
      throw reader.fault(
          key,
          key + " と背景の明るさの差が足りません（" + ratio + "：1）。4.5：1以上にしてください。",
          key + " is too close to the background (" + ratio + ":1); it needs 4.5:1");
    }
    return value;
  }

  private static ThemeException noColour(String key, String value, SettingsReader reader) {
    return reader.fault(
        key,
        key + " に「" + value + "」とありますが、色は #00118f のように書いてください。",
        key + " is \"" + value + "\"; write a color like #00118f");
  }

  private static List<String> nav(SettingsReader reader) {
    List<String> nav = new ArrayList<>();
    for (String part : reader.value("nav").orElse("").split("\\s+")) {
      if (SitePaths.part(part).isEmpty()) {
        throw reader.fault(
            "nav", "「" + part + "」という案内はありません。", "the navigation has no part \"" + part + "\"");
      }
      nav.add(part);
    }
    return List.copyOf(nav);
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
