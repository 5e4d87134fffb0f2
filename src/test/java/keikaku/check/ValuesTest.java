package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.source.Document;
import keikaku.source.Identity;
import keikaku.source.Kind;
import keikaku.source.Mapping;
import keikaku.source.Scalar;
import keikaku.source.SourceText;
import keikaku.source.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years and numbers of the front matter. */
class ValuesTest {

  private final Report report = new Report();

  private Fields fields(String key, String value) {
    Stretch place = Stretch.ofLine(SourceText.of("a.md", "---\n"), 1);
    Mapping mapping =
        new Mapping(
            List.of(new Mapping.Field(new Scalar(key, place), new Scalar(value, place))), place);
    Document document =
        new Document(
            "a.md",
            Identity.of(Kind.ACTION, "1"),
            "",
            SourceText.of("a.md", "---\n"),
            Optional.of(mapping),
            1);
    return Fields.of(document, report).orElseThrow();
  }

  private List<String> rules() {
    return report.diagnostics().stream().map(Diagnostic::rule).map(rule -> rule.id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2017/2021,2017/2021",
    "2019,2019",
    "2019年度,2019",
    "平成29年度～令和3年度,2017/2021",
    "平成29年度〜令和3年度,2017/2021",
    "２０１７～２０２１年度,2017/2021",
    "2017-2021,2017/2021",
    "平成31年度,2019",
    "令和元年度,2019",
    "令和1年度,2019",
    "H31,2019",
    "R1/R3,2019/2021",
    "平成29年度から令和3年度まで,2017/2021",
    "昭和63年度,1988",
    "平成元年度,1989"
  })
  void fiscalYearsAreRead(String text, String years) {
    assertThat(new PeriodReader(report).optional(fields("years", text), "years"))
        .map(Object::toString)
        .contains(years);
    assertThat(rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3か年,period.value.invalid",
    "2017/,period.value.invalid",
    "17/21,period.value.invalid",
    "2021/2017,period.order.reversed",
    "平成32年度,period.era.outside",
    "昭和64年度,period.era.outside"
  })
  void whatAreNoFiscalYearsIsRefused(String text, String rule) {
    assertThat(new PeriodReader(report).optional(fields("years", text), "years")).isEmpty();
    assertThat(rules()).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "1234,1234",
    "'1,234',1234",
    "１２３４,1234",
    "12.5,12.5",
    "-3,-3",
    "−3,-3",
    "0,0",
    "'12,345,678.90',12345678.90"
  })
  void numbersAreReadExactly(String text, String number) {
    assertThat(new NumberReader(report).optional(fields("budget", text), "budget"))
        .map(Object::toString)
        .contains(number);
    assertThat(rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"▲12,-12", "△5.2,-5.2", "'▲1,200',-1200"})
  void theAccountantsMinusIsReadAndSaid(String text, String number) {
    assertThat(new NumberReader(report).optional(fields("budget", text), "budget"))
        .map(Object::toString)
        .contains(number);
    assertThat(rules()).containsExactly("number.sign.assumed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "約5千",
        "12.5％",
        "12.5%",
        "23(8)",
        "調整中",
        "######",
        "1,4OO",
        "1 234",
        "12,34",
        "1e3",
        "3～5",
        "60以上",
        "0x1A",
        "１２3件",
        "-",
        "NaN",
        "99999999999999999999"
      })
  void whatIsNotClearlyANumberIsRefused(String text) {
    assertThat(new NumberReader(report).optional(fields("budget", text), "budget")).isEmpty();
    assertThat(rules()).containsExactly("number.value.invalid");
  }

  @ParameterizedTest
  @CsvSource({"282286", "131016", "011002", "271004", "472018", "139998"})
  void theCheckDigitOfMunicipalitiesHolds(String code) {
    assertThat(MunicipalityCode.checkDigit(code)).isEqualTo(code.charAt(5) - '0');
  }

  @Test
  void leadingZerosAreDroppedAndNothingElse() {
    assertThat(List.of("07", "7", "007a", "0", "00", "1.10", "0.5", "2017-2021"))
        .extracting(Identity::withoutLeadingZeros)
        .containsExactly("7", "7", "7a", "0", "0", "1.10", "0.5", "2017-2021");
  }
}
