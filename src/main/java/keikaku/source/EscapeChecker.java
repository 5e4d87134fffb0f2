package keikaku.source;

import java.util.Locale;
import java.util.function.Supplier;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;

/**
 * Refuses in what was read the characters that are refused where they are typed: an escape such as
 * {@code "\u0007"} in front matter or {@code &#7;} in a body brings them in unseen.
 */
public final class EscapeChecker {

  private final SourceText text;
  private final Report report;

  public EscapeChecker(SourceText text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** Reports the first such character that does not stand in the file itself. */
  public void check(String value, Supplier<Place> place) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        int codePoint = value.codePointAt(i);
        Rule rule = refusal(codePoint);
        if (rule != null && !text.contains(codePoint)) {
          report(rule, codePoint, place.get());
          return;
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  private static Rule refusal(int c) {
    if (c == '\n') {
      return null;
    }
    if (Character.getType(c) == Character.SURROGATE) {
      return Rule.TEXT_CONTROL_REFUSED;
    }
    Rule rule = CharacterChecker.rule(c);
    return rule != null && rule.severity() == Severity.ERROR ? rule : null;
  }

  private void report(Rule rule, int codePoint, Place place) {
    String name = Character.getName(codePoint);
    report.add(
        rule,
        place,
        "code",
        String.format(Locale.ROOT, "U+%04X", codePoint),
        "name",
        name == null ? "" : name);
  }
}
