package keikaku.source;

import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Finds the front matter between two lines {@code ---} and reads it. */
final class FrontMatterReader {

  private static final String MARK = "---";

  private final SourceText text;
  private final Report report;

  FrontMatterReader(SourceText text, Report report) {
    this.text = text;
    this.report = report;
  }

  FrontMatter read() {
    if (!isMark(1)) {
      report.add(Rule.FRONT_OPENING_MISSING, text.place(1));
      return new FrontMatter(Optional.empty(), text.lineCount() + 1);
    }
    int closing = closing();
    if (closing > text.lineCount() || !isMark(closing)) {
      report.add(Rule.FRONT_CLOSING_MISSING, text.place(Math.min(closing, text.lineCount())));
      return new FrontMatter(fields(closing - 1), closing);
    }
    return new FrontMatter(fields(closing - 1), closing + 1);
  }

  private Optional<Mapping> fields(int last) {
    return new YamlReader(text, report).read(2, last);
  }

  private boolean isMark(int line) {
    return text.line(line).equals(MARK);
  }

  /** The line that ends the front matter, or where it should have ended. */
  private int closing() {
    int line = 2;
    while (line <= text.lineCount() && !isMark(line)) {
      line++;
    }
    return line <= text.lineCount() ? line : firstLineOfText();
  }

  private int firstLineOfText() {
    int line = 2;
    while (line <= text.lineCount() && text.line(line).matches("[a-z-]+:.*|\\s.*|- .*|#.*|")) {
      line++;
    }
    return line;
  }
}
