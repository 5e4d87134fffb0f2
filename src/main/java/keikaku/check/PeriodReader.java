package keikaku.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.FiscalYears;
import keikaku.source.Scalar;

/** Reads fiscal years: {@code 2017/2021}, {@code 2019}. */
final class PeriodReader {

  private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");

  private final Report report;

  PeriodReader(Report report) {
    this.report = report;
  }

  Optional<FiscalYears> required(Fields fields, String key) {
    return fields.required(key).flatMap(this::read);
  }

  Optional<FiscalYears> optional(Fields fields, String key) {
    return fields.scalar(key).flatMap(this::read);
  }

  private Optional<FiscalYears> read(Scalar scalar) {
    Matcher years = YEARS.matcher(scalar.text().strip());
    if (!years.matches()) {
      report.add(Rule.PERIOD_VALUE_INVALID, scalar.place(), "value", scalar.text());
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    if (last < first) {
      report.add(Rule.PERIOD_ORDER_REVERSED, scalar.place(), "value", scalar.text());
      return Optional.empty();
    }
    return Optional.of(new FiscalYears(first, last));
  }
}
