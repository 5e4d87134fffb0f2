package keikaku.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Kind;
import org.commonmark.node.SourceSpan;

/** Finds lines of a paragraph that were meant to be a heading, a list or a table. */
final class LineChecker {

  /** A sign that looks like Markdown's but is not, as its first group. */
  private record Slip(Rule rule, Pattern pattern) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(Rule.HEADING_SPACE_MISSING, Pattern.compile("(#{1,6})[^#\\s].*")),
          new Slip(Rule.HEADING_SPACE_MISSING, Pattern.compile("　*([＃]{1,6}).*")),
          new Slip(Rule.LIST_SIGN_UNKNOWN, Pattern.compile("　*([・･•●◦‣▪＊－]|[０-９]{1,3}[．.）)、]).+")),
          new Slip(Rule.LIST_SIGN_UNKNOWN, Pattern.compile("([-+])[^\\s\\d\\-+.,].*")),
          new Slip(Rule.LIST_SIGN_UNKNOWN, Pattern.compile("([-*+]|[0-9]{1,3}[.)])　.*")),
          new Slip(
              Rule.TABLE_LINE_BROKEN, Pattern.compile("(\\|?\\s*:?-{2,}:?\\s*(?:\\|[-:|\\s]*))")));

  private final Markdown markdown;
  private final Report report;

  LineChecker(Markdown markdown, Report report) {
    this.markdown = markdown;
    this.report = report;
  }

  /** Reports the first slip among the lines; the next are of the same sort. */
  void check(List<SourceSpan> lines) {
    for (SourceSpan line : lines) {
      if (isSlip(line)) {
        return;
      }
    }
  }

  private boolean isSlip(SourceSpan line) {
    if (line.getLength() > 0 && Character.isLetter(markdown.input().charAt(line.getInputIndex()))) {
      return false;
    }
    String words = Markdown.withoutSeams(markdown.source(line));
    for (Slip slip : SLIPS) {
      Matcher matcher = slip.pattern().matcher(words);
      if (matcher.matches() && !isReportedAsMeasure(slip)) {
        int from = markdown.offset(line.getInputIndex());
        report.add(
            slip.rule(),
            markdown.document().text().between(from + matcher.start(1), from + matcher.end(1)),
            "sign",
            matcher.group(1));
        return true;
      }
    }
    return false;
  }

  /** Whoever reads an action says that its body must be a list, whatever sign was used. */
  private boolean isReportedAsMeasure(Slip slip) {
    return slip.rule() == Rule.LIST_SIGN_UNKNOWN
        && markdown.document().identity().kind() == Kind.ACTION;
  }
}
