package keikaku.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the facts at the top of a content file. */
final class FrontMatterWriter {

  private static final Pattern OTHER_TYPE =
      Pattern.compile("(?i:true|false|yes|no|on|off|null|~)|[-+.0-9][0-9_.,:eExX+-]*");

  private final StringBuilder text = new StringBuilder("---\n");

  /** A fact on a line of its own. */
  FrontMatterWriter fact(String key, String value) {
    text.append(key).append(": ").append(scalar(value)).append('\n');
    return this;
  }

  /** A fact that is a number to people but a name to programs: written without quotes. */
  FrontMatterWriter plain(String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
    return this;
  }

  FrontMatterWriter list(String key, List<String> values) {
    String all =
        values.stream().map(FrontMatterWriter::inFlow).collect(Collectors.joining(", ", "[", "]"));
    return plain(key, all);
  }

  /** A line that is already written. */
  FrontMatterWriter line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** The file: the facts, and the body under them where there is one. */
  String close(String body) {
    return text + "---\n" + body;
  }

  /** A value at the end of a line, in quotes where YAML would read something else without them. */
  static String scalar(String value) {
    return isPlain(value) && !OTHER_TYPE.matcher(value).matches() ? value : quoted(value);
  }

  /** A value within brackets or braces. */
  static String inFlow(String value) {
    boolean safe = value.chars().noneMatch(one -> ",[]{}".indexOf(one) >= 0);
    return safe ? scalar(value) : quoted(value);
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && "-?:,[]{}#&*!|>'\"%@`=".indexOf(value.charAt(0)) < 0
        && value.strip().equals(value)
        && !value.contains(": ")
        && !value.endsWith(":")
        && !value.contains(" #")
        && value
            .chars()
            .allMatch(one -> one >= 0x20 && one != 0x7f && one != 0x85 && one != 0x2028);
  }

  /** A value in quotes. */
  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char one = value.charAt(i);
      if (one == '"' || one == '\\') {
        quoted.append('\\').append(one);
      } else if (one == '\t') {
        quoted.append("\\t");
      } else if (one == '\n') {
        quoted.append("\\n");
      } else {
        quoted.append(one);
      }
    }
    return quoted.append('"').toString();
  }
}
