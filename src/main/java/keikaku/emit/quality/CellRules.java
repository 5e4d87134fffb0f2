package keikaku.emit.quality;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.emit.Column;
import keikaku.emit.Column.Type;

/** The rules about what stands in a cell. */
final class CellRules {

  private static final List<Type> NUMBERS = List.of(Type.INTEGER, Type.DECIMAL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private CellRules() {}

  /** L1-06: no spaces or line breaks for the looks. */
  static Finding noLayout(Evidence evidence) {
    return Finding.of(
        evidence.all().stream()
            .flatMap(Sheet::cells)
            .allMatch(cell -> cell.equals(cell.strip()) && !Signs.breakLine(cell)));
  }

  /** L1-07: one value in a cell; words that share one stand one by one in a table of their own. */
  static Finding oneValue(Evidence evidence) {
    Set<List<String>> single =
        evidence.sheet("words").stream()
            .flatMap(words -> words.rows().stream())
            .map(row -> List.of(row.get(2), row.get(4), row.get(6)))
            .collect(Collectors.toSet());
    List<List<String>> shared =
        evidence.plain().stream().flatMap(CellRules::shared).distinct().toList();
    return Finding.of(single.containsAll(shared)).with("count", shared.size());
  }

  private static java.util.stream.Stream<List<String>> shared(Sheet sheet) {
    return sheet.table().columns().stream()
        .filter(column -> column.type() == Type.LIST)
        .flatMap(
            column ->
                sheet
                    .in(column)
                    .filter(cell -> !cell.isEmpty())
                    .flatMap(cell -> List.of(cell.split(Column.ITEMS, -1)).stream())
                    .map(word -> List.of(sheet.table().name(), column.name(), word)));
  }

  /**
   * L1-08: no signs that depend on the machine. In Unicode the old ones are not ambiguous, and
   * official wording and names keep them, as the rule allows.
   */
  static Finding portableSigns(Evidence evidence) {
    long kept =
        evidence.plain().stream().flatMap(Sheet::cells).filter(Signs::dependOnPlatform).count();
    return Finding.of(evidence.all().stream().allMatch(sheet -> isUtf8(sheet.file().bytes())))
        .with("count", kept);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** L1-09: empty means not stated; no dash stands for it. */
  static Finding emptyIsNotZero(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .flatMap(sheet -> sheet.stated(List.of(Type.INTEGER, Type.DECIMAL, Type.DATE)))
            .allMatch(cell -> Character.isDigit(cell.charAt(cell.length() - 1))));
  }

  /** L2-01: numbers are numbers only. */
  static Finding pureNumbers(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .flatMap(sheet -> sheet.stated(NUMBERS))
            .allMatch(cell -> NUMBER.matcher(cell).matches()));
  }

  /** L2-02: nothing is left out because the row above says it. */
  static Finding nothingOmitted(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .allMatch(
                sheet ->
                    sheet.table().columns().stream()
                        .filter(Column::required)
                        .allMatch(column -> sheet.in(column).noneMatch(String::isEmpty))));
  }

  /** L2-04: choices have one spelling. */
  static Finding oneSpelling(Evidence evidence) {
    long coded = evidence.columns().filter(column -> !column.codes().isEmpty()).count();
    return Finding.of(
            evidence.plain().stream()
                .allMatch(
                    sheet ->
                        sheet.table().columns().stream()
                            .filter(column -> !column.codes().isEmpty())
                            .allMatch(column -> isCoded(sheet, column))))
        .with("count", coded);
  }

  private static boolean isCoded(Sheet sheet, Column<?> column) {
    return sheet.in(column).allMatch(cell -> cell.isEmpty() || column.codes().contains(cell));
  }

  /**
   * L2-05: the details of a choice "other" have a column of their own. The grades may have such a
   * name: their choices are the rows of a table, which says what each of them means.
   */
  static Finding noOther(Evidence evidence) {
    List<List<String>> others =
        evidence.sheet("codes").stream()
            .flatMap(codes -> codes.rows().stream())
            .filter(row -> row.get(4).equals("other"))
            .map(row -> List.of(row.get(2), row.get(3)))
            .toList();
    if (others.isEmpty()) {
      return Finding.NOT_APPLICABLE;
    }
    return Finding.of(
        others.stream().allMatch(other -> isTable(evidence, other.get(0), other.get(1))));
  }

  /** Whether the choices of a column are the rows of a table. */
  private static boolean isTable(Evidence evidence, String table, String column) {
    return evidence.sheet(table).stream()
        .map(Sheet::table)
        .anyMatch(
            own ->
                own.key().contains(column)
                    || own.foreignKeys().stream().anyMatch(key -> key.column().equals(column)));
  }

  /** L3-03: no special signs stand for numbers. */
  static Finding noSpecialSigns(Evidence evidence) {
    return pureNumbers(evidence).equals(Finding.of(true))
        ? Finding.NOT_APPLICABLE
        : Finding.of(false);
  }

  /** L3-05: days are written one way, in Western years. */
  static Finding westernDays(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .flatMap(sheet -> sheet.stated(List.of(Type.DATE)))
            .allMatch(cell -> DAY.matcher(cell).matches()));
  }
}
