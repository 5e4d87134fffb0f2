package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import keikaku.model.FiscalYears;
import keikaku.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearWordsTest {

  private static final FiscalYearWords JA = in("ja");
  private static final FiscalYearWords EN = in("en");

  private static FiscalYearWords in(String language) {
    return new FiscalYearWords(Theme.read(Optional.empty()).messages(new Language(language)));
  }

  @ParameterizedTest
  @CsvSource({
    "1926, 大正15年度・昭和元年度",
    "1988, 昭和63年度",
    "1989, 平成元年度",
    "1990, 平成2年度",
    "2017, 平成29年度",
    "2018, 平成30年度",
    "2019, 平成31年度・令和元年度",
    "2020, 令和2年度",
    "2021, 令和3年度"
  })
  void everyFiscalYearHasItsEra(int year, String era) {
    assertThat(FiscalYearWords.era(year)).isEqualTo(era);
  }

  @ParameterizedTest
  @CsvSource({"2019-04-30, 平成31年度", "2019-05-01, 令和元年度", "1989-01-07, 昭和64年度", "2027-04-01, 令和9年度"})
  void everyDayHasItsEra(LocalDate day, String era) {
    assertThat(FiscalYearWords.eraYear(day)).isEqualTo(era);
  }

  /** What this program knows by itself is what the JDK says of every day. */
  @Test
  void everyDayIsInTheEraThatTheJdkSays() {
    LocalDate.of(1985, 1, 1)
        .datesUntil(LocalDate.of(2031, 1, 1))
        .forEach(
            day ->
                assertThat(FiscalYearWords.eraYear(day))
                    .as(day.toString())
                    .isEqualTo(FiscalYearWords.askedEraYear(day)));
  }

  @Test
  void theWesternYearComesFirst() {
    assertThat(JA.year(2019)).isEqualTo("2019年度（平成31年度・令和元年度）");
    assertThat(EN.year(2017)).isEqualTo("FY2017 (Apr 2017 – Mar 2018)");
  }

  @Test
  void spansNameBothEnds() {
    FiscalYears plan = new FiscalYears(2017, 2021);
    assertThat(JA.span(plan)).isEqualTo("2017年度（平成29年度）～2021年度（令和3年度）");
    assertThat(EN.span(plan)).isEqualTo("FY2017–FY2021 (Apr 2017 – Mar 2022)");
    assertThat(JA.span(new FiscalYears(2020, 2020))).isEqualTo("2020年度（令和2年度）");
  }

  @Test
  void datesAreWrittenTheWayOfTheLanguage() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertThat(JA.date(date)).isEqualTo("2026年11月22日");
    assertThat(EN.date(date)).isEqualTo("22 November 2026");
  }
}
