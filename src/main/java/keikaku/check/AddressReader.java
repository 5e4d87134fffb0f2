package keikaku.check;

import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Scalar;

/** Reads web addresses: {@code https://www.example.jp/}. */
final class AddressReader {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[a-zA-Z0-9][a-zA-Z0-9.-]*(?::[0-9]+)?(?:[/?#][!-~&&[^<>\"\\\\^`{|}]]*)?");

  private final Report report;

  AddressReader(Report report) {
    this.report = report;
  }

  Optional<String> optional(Fields fields, String key) {
    return fields.scalar(key).map(scalar -> checked(key, scalar));
  }

  private String checked(String key, Scalar scalar) {
    String address = scalar.text().strip();
    if (!ADDRESS.matcher(address).matches()) {
      report.add(Rule.URL_VALUE_INVALID, scalar.place(), "key", key, "value", address);
    }
    return address;
  }
}
