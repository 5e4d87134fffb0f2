package keikaku.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.model.FiscalYears;

/** Reads a span of fiscal years: {@code 平成29年度～令和3年度}, {@code 2017-2021}. */
final class PeriodReader {

  private static final String ERA = "(昭和|平成|令和|[SHR])";

  private static final String YEAR = " *+(\\d{1,4}|元)(?: *+(?:年度|年))?";

  /** Two years with a sign of a span between them; blanks are never gone through twice. */
  static final Pattern SPAN =
      Pattern.compile(
          "(?:"
              + ERA
              + "|(?<! ))"
              + YEAR
              + " *+[~～〜–—―-] *+"
              + ERA
              + "?"
              + YEAR
              + "(?=[^\\d年/.-]|$)");

  private static final Pattern ALONE = Pattern.compile("^[(（]?" + SPAN.pattern() + " *[)）]?$");

  private PeriodReader() {}

  /** Whether a line says nothing but a span of years. */
  static boolean isPeriod(String line) {
    return ALONE.matcher(Letters.fold(line)).matches();
  }

  /** The span in a text, where both its years are beyond doubt. */
  static Optional<FiscalYears> read(String text) {
    Matcher matcher = SPAN.matcher(Letters.fold(text));
    while (matcher.find()) {
      Optional<Integer> first = year(matcher.group(1), matcher.group(2));
      String era = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
      Optional<Integer> last = year(era, matcher.group(4));
      if (first.isPresent() && last.isPresent() && first.get() <= last.get()) {
        return Optional.of(new FiscalYears(first.get(), last.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> year(String era, String number) {
    int count = number.equals("元") ? 1 : Integer.parseInt(number);
    if (era == null) {
      return count > 1900 && count < 2200 ? Optional.of(count) : Optional.empty();
    }
    return count > 64 ? Optional.empty() : Optional.of(count + yearBefore(era));
  }

  private static int yearBefore(String era) {
    return switch (era) {
      case "昭和", "S" -> 1925;
      case "平成", "H" -> 1988;
      default -> 2018;
    };
  }
}
