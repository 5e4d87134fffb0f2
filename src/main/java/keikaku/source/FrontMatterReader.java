package keikaku.source;

import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Finds the front matter between two lines {@code ---} and reads it. */
final class FrontMatterReader {

  private static final String MARK = "---";

  /** What people type when they mean the mark. */
  private static final Pattern NEAR_MARK =
      Pattern.compile("\\s*(?:[-–—―ー−‐‑‒─━－﹣]{2,}|={3,})[\\s　]*");

  private static final Pattern FIELD = Pattern.compile("[a-z-]+:.*|\\s.*|- .*|#.*|");

  private static final int MOST_CHARACTERS = 100_000;

  private final SourceText text;
  private final Report report;

  FrontMatterReader(SourceText text, Report report) {
    this.text = text;
    this.report = report;
  }

  FrontMatter read() {
    int end = text.lineCount() + 1;
    if (text.lineCount() == 1 && text.line(1).isBlank()) {
      report.add(Rule.FILE_TEXT_MISSING, text.place());
      return new FrontMatter(Optional.empty(), end);
    }
    if (!isMark(1)) {
      report.add(Rule.FRONT_OPENING_MISSING, text.place(1));
      return new FrontMatter(Optional.empty(), end);
    }
    int closing = closing();
    if (closing < end && isMark(closing)) {
      return new FrontMatter(fields(closing - 1), closing + 1);
    }
    report.add(Rule.FRONT_CLOSING_MISSING, text.place(Math.min(closing, end - 1)));
    Optional<Mapping> fields = fields(closing - 1);
    return new FrontMatter(closing < end ? fields : Optional.empty(), closing);
  }

  private Optional<Mapping> fields(int last) {
    if (text.length(2, last) > MOST_CHARACTERS) {
      report.add(Rule.FRONT_SIZE_EXCEEDED, text.place(2), "most", "" + MOST_CHARACTERS);
      return Optional.empty();
    }
    Optional<Mapping> plain = PlainYamlReader.read(text, 2, last);
    return plain.isPresent() ? plain : anyFields(last);
  }

  private Optional<Mapping> anyFields(int last) {
    boolean sound = new FrontMatterLines(text, report).accept(2, last);
    return sound ? new YamlReader(text, report).read(2, last) : Optional.empty();
  }

  /** Whether a line is the mark, or was meant to be, which is then reported. */
  private boolean isMark(int line) {
    String words = text.line(line);
    if (words.equals(MARK)) {
      return true;
    }
    boolean near = isNear(words);
    if (near) {
      int from = text.startOf(line);
      report.add(Rule.FRONT_MARK_MALFORMED, text.between(from, from + words.length()));
    }
    return near;
  }

  /** The line that ends the front matter, or where it should have ended. */
  private int closing() {
    int line = 2;
    while (line <= text.lineCount() && !isNear(text.line(line))) {
      line++;
    }
    return line <= text.lineCount() ? line : firstLineOfText();
  }

  /** Lines that begin with a letter, as nearly all do, need not be looked at further. */
  private static boolean isNear(String line) {
    char first = line.isEmpty() ? 'a' : line.charAt(0);
    return (first < 'a' || first > 'z') && NEAR_MARK.matcher(line).matches();
  }

  private int firstLineOfText() {
    int line = 2;
    while (line <= text.lineCount() && FIELD.matcher(text.line(line)).matches()) {
      line++;
    }
    return line;
  }
}
