package keikaku.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Scalar;

/** Reads dates: {@code 2026-11-22}. */
final class DateReader {

  private final Report report;

  DateReader(Report report) {
    this.report = report;
  }

  Optional<LocalDate> read(Scalar scalar) {
    try {
      return Optional.of(LocalDate.parse(scalar.text().strip()));
    } catch (DateTimeException e) {
      report.add(Rule.DATE_VALUE_INVALID, scalar.place(), "value", scalar.text());
      return Optional.empty();
    }
  }
}
