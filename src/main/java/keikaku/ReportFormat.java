package keikaku;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a run tells what it found. */
enum ReportFormat {
  /** For people. */
  TEXT(TextReportWriter::new),
  /** For programs. */
  JSON((terminal, quiet) -> new JsonReportWriter(terminal)),
  /** Annotations that GitHub shows on the lines of a change. */
  GITHUB((terminal, quiet) -> new GithubReportWriter(terminal)),
  /** What code scanning reads, on GitHub and elsewhere. */
  SARIF((terminal, quiet) -> new SarifReportWriter(terminal));

  private final BiFunction<Terminal, Boolean, ReportWriter> writer;

  ReportFormat(BiFunction<Terminal, Boolean, ReportWriter> writer) {
    this.writer = writer;
  }

  ReportWriter writer(Terminal terminal, boolean quiet) {
    return writer.apply(terminal, quiet);
  }

  /** Reads the name of a form as the command line has it. */
  static final class Reader implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
      return Arrays.stream(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(name));
    }
  }
}
