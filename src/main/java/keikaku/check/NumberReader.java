package keikaku.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Scalar;

/**
 * Reads numbers: {@code 1234}, {@code 1,234}, {@code 12.5}, {@code １２}; {@code ▲12} is minus
 * twelve, as accountants write it, and said so. What is not clearly a number is none.
 */
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

  private Optional<BigDecimal> read(String key, Scalar scalar) {
    String written = scalar.text().strip();
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('−', '-');
    boolean accountant = plain.startsWith("▲") || plain.startsWith("△");
    String number = accountant ? "-" + plain.substring(1) : plain;
    if (!NUMBER.matcher(number).matches()) {
      report.add(Rule.NUMBER_VALUE_INVALID, scalar.place(), "key", key, "value", written);
      return Optional.empty();
    }
    if (accountant) {
      report.add(
          Rule.NUMBER_SIGN_ASSUMED, scalar.place(), "key", key, "value", written, "number", number);
    }
    return Optional.of(new BigDecimal(number.replace(",", "")));
  }
}
