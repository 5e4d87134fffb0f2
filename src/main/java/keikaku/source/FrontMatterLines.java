package keikaku.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/**
 * Finds, line by line, the slips of the front matter that YAML would take for something else or
 * explain in its own terms.
 */
final class FrontMatterLines {

  private static final Pattern KEY =
      Pattern.compile("[ ]*+(?:-[ ]++)*+([^\\s:#\"'\\[\\]{},]+):(?: +(.*))?");
  private static final Pattern TIGHT = Pattern.compile("[ ]*(?:- )?([a-z][a-z-]*):([^\\s/].*)");
  private static final Pattern WIDE = Pattern.compile("[ ]*(?:- )?[a-z][a-z-]*[ 　]*([：﹕︓]).*");
  private static final Pattern ITEM = Pattern.compile("[ ]*- +(.+)");
  private static final Pattern BLOCK = Pattern.compile("[^#\"']*[:-] +[|>][-+0-9]*[ ]*");

  private final SourceText text;
  private final Report report;

  FrontMatterLines(SourceText text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** Whether the lines can be given to the YAML reader. */
  boolean accept(int first, int last) {
    boolean sound = true;
    int folded = -1;
    for (int line = first; line <= last; line++) {
      String words = text.line(line);
      if (folded < 0 || !words.isBlank() && indent(words) <= folded) {
        sound &= accepts(line, words);
        folded = opensBlock(words) ? indent(words) : -1;
      }
    }
    return sound;
  }

  private static boolean opensBlock(String line) {
    return (line.indexOf('|') >= 0 || line.indexOf('>') >= 0) && BLOCK.matcher(line).matches();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private boolean accepts(int number, String line) {
    String blanks = line.substring(0, indent(line));
    if (line.isBlank() || line.startsWith("#", blanks.length())) {
      return true;
    }
    return refuseBlank(number, blanks, '\t', Rule.FRONT_INDENT_TAB)
        && refuseBlank(number, blanks, '　', Rule.FRONT_INDENT_WIDE)
        && (!hasWideColon(line) || refuse(number, WIDE.matcher(line), 1, Rule.FRONT_COLON_WIDE))
        && (!isTight(line) || refuse(number, TIGHT.matcher(line), 2, Rule.FRONT_COLON_TIGHT))
        && acceptsValue(number, line);
  }

  /** Without this no line can match {@link #WIDE}. */
  private static boolean hasWideColon(String line) {
    return line.indexOf('：') >= 0 || line.indexOf('﹕') >= 0 || line.indexOf('︓') >= 0;
  }

  /** Whether something stands close to the first colon, without which nothing is {@link #TIGHT}. */
  private static boolean isTight(String line) {
    int colon = line.indexOf(':');
    return colon >= 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
  }

  private boolean refuseBlank(int number, String blanks, char blank, Rule rule) {
    int at = blanks.indexOf(blank);
    if (at < 0) {
      return true;
    }
    int from = text.startOf(number) + at;
    report.add(rule, text.between(from, from + 1));
    return false;
  }

  private boolean refuse(int number, Matcher matcher, int group, Rule rule) {
    if (!matcher.matches()) {
      return true;
    }
    int from = text.startOf(number);
    int begin = rule == Rule.FRONT_COLON_TIGHT ? matcher.start(group) - 1 : matcher.start(group);
    report.add(rule, text.between(from + begin, from + begin + 1));
    return false;
  }

  private boolean acceptsValue(int number, String line) {
    Matcher key = KEY.matcher(line);
    if (key.matches()) {
      boolean empty = key.group(2) == null || key.group(2).isBlank();
      return empty || new ValueLine(text, report).accepts(number, key.start(2), key.group(2));
    }
    Matcher item = ITEM.matcher(line);
    ValueLine value = new ValueLine(text, report);
    return item.matches()
        ? value.acceptsItem(number, item.start(1), item.group(1))
        : value.acceptsBrackets(number, 0, line);
  }
}
