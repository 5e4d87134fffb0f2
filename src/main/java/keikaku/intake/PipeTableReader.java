package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the tables of Markdown, {@code | 番号 | 取組項目 | 評価 |}, also where taking them out of a PDF has
 * broken their rows over several lines. All tables of a document are read as one.
 */
final class PipeTableReader {

  private static final Pattern RULE =
      Pattern.compile("^\\|?(?: *:?-{3,}:? *\\|)+(?: *:?-{3,}:? *)?$");

  private final Ledger ledger;
  private final List<Line> lines;
  private final Set<Integer> taken;
  private final List<Table.Row> rows = new ArrayList<>();
  private List<Cell> header = List.of();
  private List<Slice> open = new ArrayList<>();
  private int width;

  private PipeTableReader(Ledger ledger, List<Line> lines, Set<Integer> taken) {
    this.ledger = ledger;
    this.lines = lines;
    this.taken = taken;
  }

  /** Whether any line is the rule under a table's header. */
  static boolean hasTable(List<Line> lines) {
    return lines.stream().anyMatch(line -> isRule(line));
  }

  private static boolean isRule(Line line) {
    return RULE.matcher(line.whole().strip().text()).matches();
  }

  /** The table; lines that it takes are added to those that are taken. */
  static Optional<Table> read(Ledger ledger, List<Line> lines, Set<Integer> taken) {
    PipeTableReader reader = new PipeTableReader(ledger, lines, taken);
    reader.width =
        (int)
            lines.stream().filter(PipeTableReader::isRule).mapToLong(reader::cells).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      reader.read(i);
    }
    reader.closeRow();
    return reader.header.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(reader.header, reader.rows));
  }

  private long cells(Line rule) {
    return rule.whole().text().split("-{3,}", -1).length - 1L;
  }

  private void read(int index) {
    Line line = lines.get(index);
    Slice text = line.whole().strip();
    if (taken.contains(index) || text.text().indexOf('|') < 0) {
      closeRow();
      return;
    }
    taken.add(index);
    if (isRule(line)) {
      closeRow();
      ledger.enter(text, Account.FORM);
      markSection();
      return;
    }
    if (!open.isEmpty() && pipes(open) + pipes(List.of(text)) > pipesOfRow()) {
      closeRow();
    }
    open.add(text);
    if (pipes(open) >= pipesOfRow()) {
      closeRow();
    }
  }

  /** A row that begins with a bar has one more than it has cells. */
  private int pipesOfRow() {
    return !open.isEmpty() && open.get(0).text().startsWith("|") ? width + 1 : width;
  }

  private static long pipes(List<Slice> slices) {
    return slices.stream()
        .flatMapToInt(slice -> slice.text().chars())
        .filter(c -> c == '|')
        .count();
  }

  /** A row with nothing but its first cell, right above a rule, names the part that follows. */
  private void markSection() {
    int last = rows.size() - 1;
    if (last >= 0 && rows.get(last).isOnlyFirst() && !header.isEmpty()) {
      rows.set(last, new Table.Row(rows.get(last).cells(), true));
    }
  }

  private void closeRow() {
    if (open.isEmpty()) {
      return;
    }
    List<Cell> cells = cells(open);
    open = new ArrayList<>();
    if (header.isEmpty() && isHeader(cells)) {
      setAsideRowsBefore();
      header = cells;
    } else if (rows.isEmpty() && isHeader(cells)) {
      setAside(cells);
    } else {
      rows.add(new Table.Row(cells, false));
    }
  }

  private void setAsideRowsBefore() {
    rows.forEach(row -> setAside(row.cells()));
    rows.clear();
  }

  private void setAside(List<Cell> cells) {
    cells.forEach(
        cell ->
            cell.slices().forEach(one -> ledger.enter(one, Account.UNPLACED, "unplaced.header")));
  }

  private static boolean isHeader(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> Column.named(Letters.squeeze(cell.text())).isPresent());
  }

  private List<Cell> cells(List<Slice> row) {
    List<Cell> cells = new ArrayList<>();
    List<Slice> cell = new ArrayList<>();
    boolean framed = row.get(0).text().startsWith("|");
    for (Slice line : row) {
      int from = 0;
      String text = line.text();
      for (int end = text.indexOf('|'); end >= 0; end = text.indexOf('|', from)) {
        ledger.enter(line.sub(end, end + 1), Account.FORM);
        if (!framed || end > 0 || line != row.get(0)) {
          cell.add(line.sub(from, end).strip());
          cells.add(withoutEmpty(cell));
          cell.clear();
        }
        from = end + 1;
      }
      cell.add(line.from(from).strip());
    }
    if (cell.stream().anyMatch(slice -> !slice.isEmpty())) {
      cells.add(withoutEmpty(cell));
    }
    return cells;
  }

  private static Cell withoutEmpty(List<Slice> slices) {
    return new Cell(slices.stream().filter(slice -> !slice.isEmpty()).toList());
  }
}
