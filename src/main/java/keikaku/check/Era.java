package keikaku.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eras of the Japanese calendar 元号 since it has followed the sun, with their first days. */
enum Era {
  MEIJI("明治", LocalDate.of(1873, 1, 1), 1868),
  TAISHO("大正", LocalDate.of(1912, 7, 30), 1912),
  SHOWA("昭和", LocalDate.of(1926, 12, 25), 1926),
  HEISEI("平成", LocalDate.of(1989, 1, 8), 1989),
  REIWA("令和", LocalDate.of(2019, 5, 1), 2019);

  private final String title;
  private final LocalDate first;
  private final int firstYear;

  Era(String title, LocalDate first, int firstYear) {
    this.title = title;
    this.first = first;
    this.firstYear = firstYear;
  }

  /** By its name or its first Latin letter, {@code 令和}, {@code R}. */
  static Optional<Era> named(String name) {
    String letter = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(era -> era.title.equals(name) || era.name().substring(0, 1).equals(letter))
        .findFirst();
  }

  /** The era of a day. */
  static Era of(LocalDate day) {
    Era found = MEIJI;
    for (Era era : values()) {
      found = day.isBefore(era.first) ? found : era;
    }
    return found;
  }

  /** The western year of a year of the era, the first of which is 元年. */
  int year(int yearOfEra) {
    return firstYear + yearOfEra - 1;
  }

  boolean contains(LocalDate day) {
    return of(day) == this;
  }

  /** Whether any day of the fiscal year, April to March, lies in the era. */
  boolean touchesFiscalYear(int year) {
    return of(LocalDate.of(year, 4, 1)).ordinal() <= ordinal()
        && ordinal() <= of(LocalDate.of(year + 1, 3, 31)).ordinal();
  }

  /** A western year as the era counts it: {@code 令和元}. */
  String count(int year) {
    int yearOfEra = year - firstYear + 1;
    return title + (yearOfEra == 1 ? "元" : Integer.toString(yearOfEra));
  }
}
