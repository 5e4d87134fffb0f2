package keikaku.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.ledger.LedgerFile.Line;

/**
 * Every column that was ever published, by version of the schema. What stands below the last {@code
 * version} is promised; what stands above belongs to versions that are over.
 */
final class ColumnLedger {

  private static final List<String> HEAD =
      List.of(
          "# 公開した表の列の一覧です。build が新しいものを加えます。行を消さないでください。",
          "# Every column of the published tables. “build” adds new ones; do not remove lines.");

  private static final Pattern VERSION = Pattern.compile("version ([0-9]{1,6})");
  private static final Pattern COLUMN = Pattern.compile("[a-z0-9_]+\\.[A-Za-z0-9_-]+");

  private final LedgerFile file;
  private final Map<String, Place> promised = new LinkedHashMap<>();
  private int version;

  private ColumnLedger(LedgerFile file) {
    this.file = file;
  }

  static ColumnLedger read(LedgerFile file, Report report) {
    ColumnLedger ledger = new ColumnLedger(file);
    file.entries().forEach(line -> ledger.read(line, report));
    return ledger;
  }

  private void read(Line line, Report report) {
    if (!accepts(line)) {
      report.add(Rule.LEDGER_LINE_INVALID, line.place(), "form", "TABLE.COLUMN");
    }
  }

  private boolean accepts(Line line) {
    String text = line.text().strip();
    Matcher raised = VERSION.matcher(text);
    if (raised.matches() && Integer.parseInt(raised.group(1)) > version) {
      version = Integer.parseInt(raised.group(1));
      promised.clear();
      return true;
    }
    promised.putIfAbsent(text, line.place());
    return COLUMN.matcher(text).matches();
  }

  /**
   * Says which columns a release would drop; where a whole table goes, at its first column.
   *
   * @param present {@code TABLE.COLUMN} of all published tables
   * @param current the version of the schema that the product has
   */
  void check(Set<String> present, int current, Report report) {
    if (current > version) {
      return;
    }
    Set<String> tables = present.stream().map(ColumnLedger::table).collect(Collectors.toSet());
    promised.forEach(
        (column, place) -> {
          if (!present.contains(column) && (tables.contains(table(column)) || isFirst(column))) {
            report.add(
                Rule.COLUMN_NAME_DROPPED,
                place,
                "column",
                column,
                "version",
                Integer.toString(version + 1));
          }
        });
  }

  private boolean isFirst(String column) {
    return promised.keySet().stream()
        .filter(other -> table(other).equals(table(column)))
        .findFirst()
        .filter(column::equals)
        .isPresent();
  }

  private static String table(String column) {
    int dot = column.indexOf('.');
    return dot < 0 ? column : column.substring(0, dot);
  }

  /** Adds the new columns of a release, and tells how many there were. */
  int record(Set<String> present, int current) throws IOException {
    List<String> lines = new ArrayList<>(file.lines().isEmpty() ? HEAD : file.lines());
    if (current > version) {
      lines.add("version " + current);
    }
    List<String> added =
        present.stream()
            .filter(column -> current > version || !promised.containsKey(column))
            .toList();
    lines.addAll(added);
    if (!added.isEmpty()) {
      file.write(lines);
    }
    return added.size();
  }
}
