package keikaku;

import java.util.List;
import java.util.Locale;
import keikaku.Result.Release;
import keikaku.diagnostic.Severity;

/** Tells what a run found so that a person can read it, the number of things last. */
final class TextReportWriter implements ReportWriter {

  /** More than this nobody reads; the other forms tell everything. */
  private static final int MOST = 200;

  private final Terminal terminal;
  private final Messages messages;
  private final boolean quiet;

  TextReportWriter(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    messages = terminal.messages();
    this.quiet = quiet;
  }

  @Override
  public void write(Result result) {
    List<Finding> shown =
        result.findings().stream()
            .filter(finding -> !quiet || finding.severity() != Severity.NOTE)
            .toList();
    shown.stream().limit(MOST).forEach(finding -> terminal.out().print(finding.text()));
    if (shown.size() > MOST) {
      terminal.say("report.more", "n", shown.size() - MOST);
    }
    if (!quiet) {
      result.release().ifPresent(this::tell);
      tellEnd(result);
    }
  }

  private void tell(Release release) {
    String pages = messages.count("report.pages", release.pages());
    String data = messages.count("report.data", release.data());
    if (release.folder().isEmpty()) {
      terminal.say("report.checked", "pages", pages, "data", data);
    } else if (release.unchanged()) {
      terminal.say("report.unchanged", "pages", pages, "data", data);
    } else {
      String written = messages.count("report.written", release.written());
      String folder = release.folder().get().toString();
      terminal.say(
          "report.published", "pages", pages, "data", data, "written", written, "folder", folder);
    }
  }

  private void tellEnd(Result result) {
    String errors = messages.count("report.errors", result.count(Severity.ERROR));
    String warnings = messages.count("report.warnings", result.count(Severity.WARNING));
    String seconds = String.format(Locale.ROOT, "%.1f", result.time().toMillis() / 1000.0);
    terminal.say("report.end", "errors", errors, "warnings", warnings, "seconds", seconds);
    if (result.failed()) {
      terminal.say("report.failed");
    }
  }
}
