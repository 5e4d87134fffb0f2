package keikaku.check;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.FiscalYears;
import keikaku.source.Scalar;

/**
 * Reads fiscal years: {@code 2017/2021}, {@code 2019}, {@code 平成29年度～令和3年度}. The fiscal year that
 * began in April 2019 is both 平成31年度 and 令和元年度.
 */
final class PeriodReader {

  private static final String ONE =
      "(?:([0-9]{4})|(明治|大正|昭和|平成|令和|[MTSHRmtshr])(元|[0-9]{1,2}))(?:年度?|FY)?";
  private static final Pattern YEARS =
      Pattern.compile("(?:FY)?" + ONE + "(?:(?:/|~|-|–|から)(?:FY)?" + ONE + "(?:まで)?)?");

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
    String value = scalar.text().strip();
    String plain =
        Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("\\s", "").replace('〜', '~');
    Matcher years = YEARS.matcher(plain);
    if (!years.matches()) {
      report.add(Rule.PERIOD_VALUE_INVALID, scalar.place(), "value", value);
      return Optional.empty();
    }
    OptionalInt first = year(years, 1, scalar);
    boolean open = years.group(4) == null && years.group(5) == null;
    OptionalInt last = open ? first : year(years, 4, scalar);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.getAsInt() < first.getAsInt()) {
      report.add(Rule.PERIOD_ORDER_REVERSED, scalar.place(), "value", value);
      return Optional.empty();
    }
    return Optional.of(new FiscalYears(first.getAsInt(), last.getAsInt()));
  }

  private OptionalInt year(Matcher parts, int group, Scalar scalar) {
    if (parts.group(group) != null) {
      return OptionalInt.of(Integer.parseInt(parts.group(group)));
    }
    Era era = Era.named(parts.group(group + 1)).orElseThrow();
    String count = parts.group(group + 2);
    int year = era.year(count.equals("元") ? 1 : Integer.parseInt(count));
    if (era.touchesFiscalYear(year)) {
      return OptionalInt.of(year);
    }
    report.add(
        Rule.PERIOD_ERA_OUTSIDE,
        scalar.place(),
        "value",
        parts.group(group + 1) + count + "年度",
        "right",
        Era.of(java.time.LocalDate.of(year, 5, 1)).count(year) + "年度",
        "western",
        Integer.toString(year));
    return OptionalInt.empty();
  }
}
