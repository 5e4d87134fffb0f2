package keikaku.emit.site;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.emit.ShareCard.Colours;

/** The stylesheet's colours on a light screen, by the names of its variables. */
final class Palette {

  private static final Pattern VARIABLE =
      Pattern.compile("(?<!-)--([a-z0-9-]++): *(#[0-9a-fA-F]{3,6})\\b");

  private final Map<String, String> colours = new HashMap<>();

  /**
   * @param css what is defined first is for light screens, what follows for others
   */
  Palette(String css) {
    Matcher variables = VARIABLE.matcher(css);
    while (variables.find()) {
      colours.putIfAbsent(variables.group(1), six(variables.group(2)));
    }
  }

  private static String six(String colour) {
    return colour.length() == 7 ? colour : "#" + colour.substring(1, 4).replaceAll("(.)", "$1$1");
  }

  /** A variable's colour; near black where a theme's own stylesheet does without it. */
  String colour(String name) {
    return colours.getOrDefault(name, "#1a1a1a");
  }

  Colours colours() {
    return new Colours(colour("text"), colour("soft"), colour("paper"), colour("accent"));
  }
}
