package keikaku.check;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people in a Japanese office write it: {@code 2021-04-01}, {@code 2021/4/1}, {@code
 * 2021年4月1日}, {@code 令和3年4月1日}, {@code R3.4.1}. It may be a day that never was.
 *
 * @param era absent for a western year
 * @param year western
 */
record JapaneseDate(Optional<Era> era, int year, int month, int day) {

  private static final Pattern WESTERN =
      Pattern.compile("(?:西暦)?([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(明治|大正|昭和|平成|令和|[MTSHRmtshr])\\.?(元|[0-9]{1,2})(?:[-/.]|年)"
              + "([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");

  /** Empty when the text does not look like a date at all. */
  static Optional<JapaneseDate> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher western = WESTERN.matcher(plain);
    if (western.matches()) {
      return Optional.of(
          new JapaneseDate(
              Optional.empty(), number(western, 1), number(western, 2), number(western, 3)));
    }
    Matcher japanese = JAPANESE.matcher(plain);
    return japanese.matches() ? Optional.of(inEra(japanese)) : Optional.empty();
  }

  private static JapaneseDate inEra(Matcher parts) {
    Era era = Era.named(parts.group(1)).orElseThrow();
    int yearOfEra = parts.group(2).equals("元") ? 1 : number(parts, 2);
    return new JapaneseDate(
        Optional.of(era), era.year(yearOfEra), number(parts, 3), number(parts, 4));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** Whether the calendar has this day. */
  boolean exists() {
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay();
  }

  /** The last day of the month; 31 when there is no such month. */
  int lastDay() {
    return month >= 1 && month <= 12 ? YearMonth.of(year, month).lengthOfMonth() : 31;
  }

  /** The day, which must exist. */
  LocalDate toDate() {
    return LocalDate.of(year, month, day);
  }

  /** Whether the era, if one is named, was the era of that day, which must exist. */
  boolean isInItsEra() {
    return era.map(named -> named.contains(toDate())).orElse(true);
  }

  /** The day, which must exist, in the era that it really lies in: {@code 令和元年5月1日}. */
  String inRightEra() {
    return Era.of(toDate()).count(year) + "年" + month + "月" + day + "日";
  }
}
