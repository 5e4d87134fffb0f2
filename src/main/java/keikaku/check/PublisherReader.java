package keikaku.check;

import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Publisher;
import keikaku.source.Scalar;

/** Reads the {@code publisher} of {@code plan.md}. */
final class PublisherReader {

  private static final int PREFECTURES = 47;

  private final Report report;

  PublisherReader(Report report) {
    this.report = report;
  }

  Publisher read(Draft plan) {
    Fields facts = plan.facts();
    facts.required("publisher.code").ifPresent(this::checkCode);
    return new Publisher(
        facts.optionalText("publisher.code").orElse(""),
        plan.text("publisher.name"),
        plan.optionalText("publisher.prefecture"),
        new AddressReader(report).optional(facts, "publisher.url"));
  }

  private void checkCode(Scalar scalar) {
    String code = scalar.text().strip();
    boolean formed = code.matches("[0-9]{6}");
    int prefecture = formed ? Integer.parseInt(code.substring(0, 2)) : 0;
    if (prefecture < 1 || prefecture > PREFECTURES) {
      report.add(Rule.PUBLISHER_CODE_MALFORMED, scalar.place(), "value", code);
    } else if (MunicipalityCode.checkDigit(code) != code.charAt(5) - '0') {
      report.add(
          Rule.PUBLISHER_CODE_MISTYPED,
          scalar.place(),
          "value",
          code,
          "right",
          code.substring(0, 5) + MunicipalityCode.checkDigit(code));
    }
  }
}
