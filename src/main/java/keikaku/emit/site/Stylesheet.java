package keikaku.emit.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The theme's stylesheet as browsers get it: without what only its editors need. */
final class Stylesheet {

  /** What stands in quotes stays as it is; around the marks that part things no space is needed. */
  private static final Pattern QUOTED_OR_SPACED =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'|(?:;|(?<! )|(?! )) *+(?<close>})|(?:(?<! )|(?! )) *+(?<open>[{]) *|(?<part>[:;,]) +");

  private Stylesheet() {}

  /** The same rules in fewer characters: no indents, no remarks of one line, no needless spaces. */
  static String small(String css) {
    return css.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !(line.startsWith("/*") && line.endsWith("*/")))
        .map(line -> QUOTED_OR_SPACED.matcher(line).replaceAll(Stylesheet::tight))
        .map(line -> line.matches(".*[{};,]") ? line : line + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String tight(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return Matcher.quoteReplacement(found.group());
  }
}
