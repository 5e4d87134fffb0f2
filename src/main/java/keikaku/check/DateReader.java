package keikaku.check;

import java.time.LocalDate;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Scalar;

/** Reads dates: {@code 2026-11-22}, {@code 令和8年11月22日}. */
final class DateReader {

  private final Report report;

  DateReader(Report report) {
    this.report = report;
  }

  Optional<LocalDate> read(Scalar scalar) {
    String value = scalar.text().strip();
    Optional<JapaneseDate> date = JapaneseDate.read(value);
    if (date.isEmpty() || date.get().month() < 1 || date.get().month() > 12) {
      report.add(Rule.DATE_VALUE_INVALID, scalar.place(), "value", value);
      return Optional.empty();
    }
    return date.filter(found -> accepts(found, value, scalar)).map(JapaneseDate::toDate);
  }

  private boolean accepts(JapaneseDate date, String value, Scalar scalar) {
    if (!date.exists()) {
      report.add(
          Rule.DATE_DAY_IMPOSSIBLE,
          scalar.place(),
          "value",
          value,
          "month",
          Integer.toString(date.month()),
          "last",
          Integer.toString(date.lastDay()));
      return false;
    }
    if (!date.isInItsEra()) {
      report.add(
          Rule.DATE_ERA_OUTSIDE,
          scalar.place(),
          "value",
          value,
          "right",
          date.inRightEra(),
          "western",
          date.toDate().toString());
      return false;
    }
    return true;
  }
}
