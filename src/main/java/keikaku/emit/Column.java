package keikaku.emit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import keikaku.model.Language;

/**
 * One column of a table of open data.
 *
 * @param name its name in every data file: ASCII, snake_case ({@code title_ja})
 * @param field what it is about, whatever the language ({@code title}); the key of its title and
 *     description in {@link Dictionary}
 * @param language the language of its text, for columns that exist once for each language
 * @param type what its values are
 * @param required whether every row has a value
 * @param codes the only values allowed, in their order; empty where any value is
 * @param value the value in a row, as text; empty means not stated
 * @param <R> what a row of its table is made from
 */
public record Column<R>(
    String name,
    String field,
    Optional<Language> language,
    Type type,
    boolean required,
    List<String> codes,
    Function<? super R, String> value) {

  /** What the values of a column are. */
  public enum Type {
    /** One line of text. */
    TEXT,
    /** Paragraphs of text, joined by {@link #PARAGRAPHS} in a cell. */
    NARRATIVE,
    /** Words, joined by {@link #ITEMS} in a cell. */
    LIST,
    /** A whole number in decimal digits. */
    INTEGER,
    /** A number with an optional decimal point, never with an exponent or grouping. */
    DECIMAL,
    /** A day, ISO 8601 ({@code 2017-04-01}). */
    DATE,
    /**
     * An address: absolute where the address of the site is known, else the path from its top
     * ({@code actions/7.html}).
     */
    ADDRESS;

    /** Its name in the data dictionary: lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Stands between two paragraphs in a cell; content never holds the sign. */
  public static final String PARAGRAPHS = " ¶ ";

  /** Stands between two items of a list in a cell. */
  public static final String ITEMS = ";";

  private static final Pattern LINE_BREAK =
      Pattern.compile("(?:(?<![ \\t])[ \\t]+)?[\\t\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]+[ \\t]*");

  /** Between these, letters and spaces mix. */
  private static final char FIRST_WIDE_SPACE = '\u1680';

  private static final char LAST_WIDE_SPACE = '\u3000';

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    codes = List.copyOf(codes);
  }

  static <R> Column<R> of(String field, Type type, Function<? super R, String> value) {
    return new Column<>(field, field, Optional.empty(), type, false, List.of(), value);
  }

  static <R> Column<R> of(String field, Function<? super R, String> value) {
    return of(field, Type.TEXT, value);
  }

  Column<R> always() {
    return new Column<>(name, field, language, type, true, codes, value);
  }

  Column<R> oneOf(List<String> allowed) {
    return new Column<>(name, field, language, type, required, allowed, value);
  }

  Column<R> in(Language of) {
    String suffix = of.tag().toLowerCase(Locale.ROOT).replace('-', '_');
    return new Column<>(field + "_" + suffix, field, Optional.of(of), type, required, codes, value);
  }

  /** The value in a row, always on one line; empty means not stated. */
  public String in(R row) {
    String text = value.apply(row);
    if (text.isEmpty()) {
      return text;
    }
    return onOneLine(isStripped(text) ? text : text.strip());
  }

  static String onOneLine(String text) {
    return hasLines(text) ? LINE_BREAK.matcher(text).replaceAll(" ") : text;
  }

  /** Whether neither end can be a space. */
  static boolean isStripped(String text) {
    return isSign(text.charAt(0)) && isSign(text.charAt(text.length() - 1));
  }

  private static boolean isSign(char sign) {
    return sign > ' ' && sign < FIRST_WIDE_SPACE || sign > LAST_WIDE_SPACE;
  }

  /** Asked for every cell of every format; an array is gone over in half the time of a text. */
  private static boolean hasLines(String text) {
    for (char sign : text.toCharArray()) {
      if (sign < ' ' || sign >= 0x85 && breaksLine(sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaksLine(char sign) {
    return sign == 0x85 || sign == 0x2028 || sign == 0x2029;
  }
}
