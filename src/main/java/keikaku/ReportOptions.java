package keikaku;

import picocli.CommandLine.Option;

/** The options that say how strictly the content is judged, and how the verdict is told. */
final class ReportOptions {

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = "--format",
      paramLabel = "text|json|github|sarif",
      descriptionKey = "option.format",
      converter = ReportFormat.Reader.class)
  private ReportFormat format = ReportFormat.TEXT;

  ReportOptions() {}

  ReportOptions(boolean strict, boolean quiet) {
    this.strict = strict;
    this.quiet = quiet;
  }

  boolean strict() {
    return strict;
  }

  boolean quiet() {
    return quiet;
  }

  void write(Result result, Terminal terminal) {
    format.writer(terminal, quiet).write(result);
  }
}
