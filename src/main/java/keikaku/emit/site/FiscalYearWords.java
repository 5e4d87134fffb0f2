package keikaku.emit.site;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import keikaku.model.FiscalYears;

/**
 * Fiscal years and dates in words: the Western year first, the era in brackets.
 *
 * <p>A fiscal year in which the era changed has both names: 2019 is 平成31年度・令和元年度. The JDK knows
 * when eras begin; it does not know fiscal years, nor that the first year of an era is called 元年.
 * It is asked about years far back and about those in which a new era may begin.
 */
final class FiscalYearWords {

  /** The newest beginning of an era that this program knows by itself. */
  private static final LocalDate REIWA = LocalDate.of(2019, 5, 1);

  private static final Map<Integer, String> ERAS = new ConcurrentHashMap<>();

  private final Messages messages;

  FiscalYearWords(Messages messages) {
    this.messages = messages;
  }

  /** {@code 2017年度（平成29年度）}, {@code FY2017 (Apr 2017 – Mar 2018)}. */
  String year(int year) {
    return messages.say("year.one", "year", year, "next", year + 1, "era", era(year));
  }

  /** {@code 2017年度（平成29年度）～2021年度（令和3年度）}; one year is said as one. */
  String span(FiscalYears years) {
    if (years.first() == years.last()) {
      return year(years.first());
    }
    return messages.say(
        "year.span",
        "first",
        years.first(),
        "last",
        years.last(),
        "firstEra",
        era(years.first()),
        "lastEra",
        era(years.last()),
        "end",
        years.last() + 1);
  }

  /** {@code 2017～2021年度}, where room is short. */
  String brief(FiscalYears years) {
    return years.first() == years.last()
        ? messages.say("year.brief", "year", years.first())
        : messages.say("year.brief.span", "first", years.first(), "last", years.last());
  }

  /** {@code 2026年11月22日}, {@code 22 November 2026}. */
  String date(LocalDate date) {
    Locale locale = Locale.forLanguageTag(messages.language().tag());
    return DateTimeFormatter.ofPattern(messages.say("date.pattern"), locale).format(date);
  }

  /** The era's name of a fiscal year, two where the era changed within its calendar year. */
  static String era(int year) {
    return ERAS.computeIfAbsent(year, FiscalYearWords::eraOf);
  }

  private static String eraOf(int year) {
    String atStart = eraYear(LocalDate.of(year, 4, 1));
    String atYearsEnd = eraYear(LocalDate.of(year, 12, 31));
    return atStart.equals(atYearsEnd) ? atStart : atStart + "・" + atYearsEnd;
  }

  static String eraYear(LocalDate date) {
    int year = date.getYear();
    if (year < 1990 || year > 2026) {
      return askedEraYear(date);
    }
    return date.isBefore(REIWA) ? eraYear("平成", year - 1988) : eraYear("令和", year - 2018);
  }

  /** The JDK reads its list of eras for longer than it takes to make several pages. */
  static String askedEraYear(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    String era = DateTimeFormatter.ofPattern("GGGG", Locale.JAPANESE).format(japanese);
    return eraYear(era, japanese.get(ChronoField.YEAR_OF_ERA));
  }

  private static String eraYear(String era, int year) {
    return era + (year == 1 ? "元" : Integer.toString(year)) + "年度";
  }
}
