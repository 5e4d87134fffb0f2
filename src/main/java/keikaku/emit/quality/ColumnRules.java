package keikaku.emit.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.emit.Column;
import keikaku.emit.Column.Type;
import keikaku.emit.Table;

/** The rules about columns and what is written down about them. */
final class ColumnRules {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /** Whole numbers that count places in an order have no unit. */
  private static final Set<String> ORDINALS =
      Set.of("measure_number", "change_number", "rank", "position");

  private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

  private ColumnRules() {}

  /** L1-05: every column has a header that says what it is. */
  static Finding meaningfulHeaders(Evidence evidence) {
    return Finding.of(
            evidence.all().stream()
                .allMatch(
                    sheet ->
                        sheet.header().stream().noneMatch(String::isBlank)
                            && isDescribed(evidence, sheet.table())))
        .with("count", evidence.columns().count());
  }

  /** Every column of the table has its row in the published data dictionary. */
  private static boolean isDescribed(Evidence evidence, Table<?> table) {
    Set<String> described =
        evidence.sheet("columns").stream()
            .flatMap(columns -> columns.rows().stream())
            .filter(row -> row.get(2).equals(table.name()))
            .map(row -> row.get(3))
            .collect(Collectors.toSet());
    return described.containsAll(table.header());
  }

  /** L2-03: no two columns of a table have the same header. */
  static Finding uniqueHeaders(Evidence evidence) {
    return Finding.of(
        evidence.all().stream()
            .allMatch(sheet -> new HashSet<>(sheet.header()).size() == sheet.header().size()));
  }

  /** L3-02: a table says what every code means. */
  static Finding codeTable(Evidence evidence) {
    Set<List<String>> explained =
        evidence.sheet("codes").stream()
            .flatMap(codes -> codes.rows().stream())
            .map(row -> List.of(row.get(2), row.get(3), row.get(4)))
            .collect(Collectors.toSet());
    return Finding.of(
            evidence.plain().stream()
                .map(Sheet::table)
                .allMatch(table -> explained.containsAll(codesOf(table))))
        .with("count", explained.size());
  }

  private static List<List<String>> codesOf(Table<?> table) {
    return table.columns().stream()
        .flatMap(
            column ->
                column.codes().stream().map(code -> List.of(table.name(), column.name(), code)))
        .toList();
  }

  /** L3-04: numbers have a unit: in the dictionary, or in a column beside them. */
  static Finding units(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .map(Sheet::table)
            .allMatch(
                table ->
                    table.columns().stream()
                        .filter(ColumnRules::isQuantity)
                        .allMatch(column -> hasUnit(evidence, table, column))));
  }

  private static boolean isQuantity(Column<?> column) {
    return column.type() == Type.DECIMAL
        || column.type() == Type.INTEGER && !ORDINALS.contains(column.name());
  }

  private static boolean hasUnit(Evidence evidence, Table<?> table, Column<?> column) {
    return statesUnit(evidence, table, column)
        || table.columns().stream().anyMatch(other -> other.field().equals("unit"));
  }

  /** Whether the published data dictionary has the unit, or has units in no language. */
  private static boolean statesUnit(Evidence evidence, Table<?> table, Column<?> column) {
    return evidence.sheet("columns").stream()
        .anyMatch(
            columns -> {
              List<Column<?>> units =
                  columns.table().columns().stream()
                      .filter(unit -> unit.field().equals("unit"))
                      .collect(Collectors.toList());
              return units.isEmpty()
                  || columns.rows().stream()
                      .filter(row -> row.get(2).equals(table.name()))
                      .filter(row -> row.get(3).equals(column.name()))
                      .anyMatch(row -> columns.states(row, units));
            });
  }

  /** L3-06: every row names its municipality by the standard code. */
  static Finding areaCode(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .allMatch(
                sheet ->
                    sheet.header().get(0).equals("municipality_code") && sheet.seen().isPlaced()));
  }

  static boolean isStandardCode(String code) {
    if (!code.matches("[0-9]{6}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (code.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10 == code.charAt(5) - '0';
  }

  /** L3-07: all rounds stand in one table, so that the columns cannot differ from year to year. */
  static Finding sameOverTheYears(Evidence evidence) {
    long rounds = evidence.sheet("rounds").map(Sheet::count).orElse(0L);
    return Finding.of(
            evidence.sheet("evaluations").stream()
                .allMatch(sheet -> sheet.header().contains("round_id")))
        .with("count", rounds);
  }

  /** L3-08: definitions and history are published; names are alphanumeric; the encoding holds. */
  static Finding documented(Evidence evidence) {
    boolean dated =
        evidence.sheet("about").stream()
            .flatMap(about -> about.rows().stream())
            .anyMatch(row -> row.get(2).equals("updated"));
    boolean named = evidence.columns().allMatch(column -> NAME.matcher(column.name()).matches());
    boolean marks =
        evidence.plain().stream().noneMatch(Sheet::marked)
            && evidence.marked().stream().allMatch(Sheet::marked);
    boolean described =
        evidence.plain().stream().allMatch(sheet -> isDescribed(evidence, sheet.table()));
    return Finding.of(dated && named && marks && described);
  }

  /** L3-09: years and rounds are rows, never columns; tags of languages may have digits. */
  static Finding longForm(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream()
            .flatMap(ColumnRules::fields)
            .noneMatch(field -> field.chars().anyMatch(Character::isDigit)));
  }

  /** What the columns of a file are about; a header that nothing is known of, as it is. */
  private static Stream<String> fields(Sheet sheet) {
    Map<String, String> known =
        sheet.table().columns().stream().collect(Collectors.toMap(Column::name, Column::field));
    return sheet.header().stream().map(name -> known.getOrDefault(name, name));
  }
}
