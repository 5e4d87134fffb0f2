package keikaku;

import java.util.Optional;
import keikaku.conservation.LostText;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Severity;
import keikaku.diagnostic.TextWriter;
import keikaku.emit.site.ThemeException;

/**
 * One thing found in what people wrote, in words: in the content by a rule, or in the theme.
 *
 * @param rule the rule's id; {@code theme} for a mistake in a file of the theme, {@code
 *     conservation} for words that a page or a data file lost
 * @param text all of it as a terminal shows it
 */
record Finding(
    String rule,
    Severity severity,
    Place place,
    String message,
    Optional<String> hint,
    String text) {

  static Finding of(Diagnostic diagnostic, Phrases phrases) {
    return new Finding(
        diagnostic.rule().id(),
        diagnostic.rule().severity(),
        diagnostic.place(),
        phrases.message(diagnostic),
        phrases.hint(diagnostic),
        new TextWriter(phrases).write(diagnostic));
  }

  static Finding of(ThemeException fault, Phrases phrases) {
    Place place = new Place(fault.file(), fault.line(), fault.column(), 1, "");
    return error("theme", place, fault.sentence(phrases.language()));
  }

  static Finding of(LostText lost, Place place, Phrases phrases) {
    return error("conservation", place, lost.sentence(phrases.language()));
  }

  private static Finding error(String rule, Place place, String sentence) {
    String text = place + ": " + Severity.ERROR.word() + ": " + sentence + " [" + rule + "]\n";
    return new Finding(rule, Severity.ERROR, place, sentence, Optional.empty(), text);
  }
}
