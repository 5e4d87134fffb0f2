package keikaku;

import keikaku.diagnostic.Place;
import keikaku.diagnostic.Severity;

/** Tells what a run found as workflow commands, which GitHub shows on the lines of a change. */
final class GithubReportWriter implements ReportWriter {

  private final Terminal terminal;

  GithubReportWriter(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void write(Result result) {
    result.findings().forEach(finding -> terminal.out().print(command(finding) + "\n"));
  }

  private static String command(Finding finding) {
    String text = finding.message() + finding.hint().map(hint -> "\n" + hint).orElse("");
    return "::"
        + word(finding.severity())
        + " file="
        + property(finding.place().file())
        + position(finding.place())
        + ",title="
        + property(finding.rule())
        + "::"
        + data(text);
  }

  private static String word(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String position(Place place) {
    if (place.line() == 0) {
      return "";
    }
    String line = ",line=" + place.line();
    return place.column() == 0 ? line : line + ",col=" + place.column();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
