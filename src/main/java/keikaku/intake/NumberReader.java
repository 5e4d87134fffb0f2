package keikaku.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number that stands at the beginning of a heading. */
final class NumberReader {

  private static final String CIRCLED = "[①-⑳㉑-㉟㊱-㊿]";
  private static final String TOKEN = "(?:\\d{1,4}|\\(\\d{1,3}\\)|" + CIRCLED + ")";

  /** Each with the number in group 1 and its end, up to the title, in group 2. */
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("^(第 ?\\d{1,4} ?[号項])([. ]+)"),
          Pattern.compile("^((?:No|NO|no|№)\\.? ?\\d{1,4})([.: ]+)"),
          Pattern.compile(
              "^(" + TOKEN + "(?:[-‐–−・.]" + TOKEN + "){1,8}(?:の\\d{1,3})?)([.:)]? +|[:)])"),
          Pattern.compile("^(\\d{1,4}の\\d{1,3})([. ]+)"),
          Pattern.compile("^([A-Z]{1,4}-?\\d{1,5}(?:[.-]\\d{1,4})*)([.: ]+)"),
          Pattern.compile("^(\\d{1,4})(\\.(?!\\d) *|[)、:] *| +)"),
          Pattern.compile("^(\\(\\d{1,3}\\))( *)"),
          Pattern.compile("^(" + CIRCLED + ")( *)"));

  private static final Pattern CHAPTER =
      Pattern.compile(
          "^((?:第 ?\\d{1,3} ?[章編節部])|(?:基本方針|基本目標|重点目標|施策) ?(?:\\d{1,3}|"
              + CIRCLED
              + ")|(?i:priority|goal|theme|chapter|section|objective|pillar|aim) "
              + "(?:\\d{1,3}|[IVX]{1,5}\\b)|[Ⅰ-Ⅻ]|[IVX]{1,4}(?=[. ]))([.: -]*)");

  private NumberReader() {}

  /**
   * A heading taken apart.
   *
   * @param number its number
   * @param rest its title and what follows
   */
  record Numbered(ItemNumber number, Slice rest) {}

  /** The number of an item or a part, with what follows it. */
  static Optional<Numbered> read(Slice heading) {
    String folded = heading.folded();
    for (Pattern pattern : NUMBERS) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.find() && matcher.end() < folded.length()) {
        return Optional.of(numbered(heading, matcher));
      }
    }
    return Optional.empty();
  }

  /** The number of a chapter, which no item has. */
  static Optional<Numbered> readChapter(Slice heading) {
    Matcher matcher = CHAPTER.matcher(heading.folded());
    return matcher.find() && matcher.end() < heading.length()
        ? Optional.of(numbered(heading, matcher))
        : Optional.empty();
  }

  private static Numbered numbered(Slice heading, Matcher matcher) {
    Slice number = heading.group(matcher, 1);
    String shape = shape(matcher.group(1) + matcher.group(2));
    return new Numbered(
        new ItemNumber(number.text(), id(matcher.group(1)), shape, number),
        heading.from(matcher.end()).strip());
  }

  private static String shape(String number) {
    return number
        .strip()
        .replaceAll("\\d+", "d")
        .replaceAll(CIRCLED, "c")
        .replaceAll("[A-Z]+(?=-?d)", "A");
  }

  /** The identifier: ASCII only, parts apart, without leading zeros at its beginning. */
  static String id(String number) {
    StringBuilder plain = new StringBuilder();
    Letters.fold(number)
        .codePoints()
        .forEach(
            one -> {
              int value = circled(one);
              plain.append(value > 0 ? "-" + value + "-" : Character.toString(one));
            });
    String id =
        plain
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceAll("^no\\.?", "")
            .replaceAll("(?:priority|goal|theme|chapter|section|objective|pillar|aim) ", "")
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return id.replaceFirst("^0+(?=\\d)", "");
  }

  private static int circled(int character) {
    if (character >= 0x2460 && character <= 0x2473) {
      return character - 0x2460 + 1;
    }
    if (character >= 0x3251 && character <= 0x325f) {
      return character - 0x3251 + 21;
    }
    if (character >= 0x32b1 && character <= 0x32bf) {
      return character - 0x32b1 + 36;
    }
    return character >= 0x2160 && character <= 0x216b ? character - 0x2160 + 1 : 0;
  }
}
