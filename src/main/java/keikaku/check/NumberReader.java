package keikaku.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Scalar;

/** Reads numbers: {@code 1234}, {@code 1,234}, {@code 12.5}. */
final class NumberReader {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,9})?");

  private final Report report;

  NumberReader(Report report) {
    this.report = report;
  }

  Optional<BigDecimal> optional(Fields fields, String key) {
    return fields.scalar(key).flatMap(scalar -> read(key, scalar));
  }

  Optional<BigDecimal> read(String key, Scalar scalar) {
    String text = scalar.text().strip();
    if (!NUMBER.matcher(text).matches()) {
      report.add(Rule.NUMBER_VALUE_INVALID, scalar.place(), "key", key, "value", text);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text.replace(",", "")));
  }
}
