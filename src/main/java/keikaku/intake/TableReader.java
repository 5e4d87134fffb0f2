package keikaku.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a plan that is a table with a row for each item. */
final class TableReader {

  private static final Pattern NOTES =
      Pattern.compile("^(.+?)((?:【[^【】]{1,8}】|※|\\*\\d|\\[[^\\]]{1,8}\\])++[※*\\d]*)$");

  private final Ledger ledger;
  private final JudgementReader judgements;
  private final Reading reading;
  private final Table table;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Map<String, Integer> axes = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> partPlaces = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private int part;

  private TableReader(Ledger ledger, JudgementReader judgements, Reading reading, Table table) {
    this.ledger = ledger;
    this.judgements = judgements;
    this.reading = reading;
    this.table = table;
  }

  /** The items of a table; none when no column holds their names. */
  static Optional<OutlineReader.Outline> read(
      Ledger ledger, JudgementReader judgements, Reading reading, Table table) {
    TableReader reader = new TableReader(ledger, judgements, reading, table);
    reader.findColumns();
    if (!reader.columns.containsKey(Column.TITLE)) {
      return Optional.empty();
    }
    reader.enterHeader();
    table.rows().forEach(reader::read);
    reader.tellUnused();
    return Optional.of(
        new OutlineReader.Outline(List.copyOf(reader.parts), List.copyOf(reader.drafts)));
  }

  private void findColumns() {
    for (int i = 0; i < table.header().size(); i++) {
      String name = Letters.squeeze(table.header().get(i).text());
      Optional<Column> kind = kind(name);
      if (kind.isEmpty()) {
        continue;
      }
      if (kind.get() == Column.EVALUATION) {
        axes.put(name, i);
      }
      columns.putIfAbsent(kind.get(), i);
    }
    chooseAxis();
    boolean sections = table.rows().stream().anyMatch(Table.Row::section);
    if (!columns.containsKey(Column.TITLE) && sections) {
      columns.put(Column.TITLE, 0);
      columns.remove(Column.POLICY, 0);
    }
  }

  private Optional<Column> kind(String name) {
    for (Map.Entry<String, Column> said : reading.columns().entrySet()) {
      if (Legend.narrow(said.getKey()).equals(Legend.narrow(name))) {
        return Optional.of(said.getValue());
      }
    }
    Optional<Column> kind = Column.named(name);
    return kind.filter(found -> !reading.columns().containsValue(found));
  }

  private void chooseAxis() {
    Optional<String> asked = reading.axis().map(Letters::squeeze).filter(axes::containsKey);
    if (asked.isPresent()) {
      columns.put(Column.EVALUATION, axes.get(asked.get()));
      axes.clear();
    } else if (axes.size() < 2) {
      axes.clear();
    } else {
      columns.remove(Column.EVALUATION);
    }
  }

  private void enterHeader() {
    for (int i = 0; i < table.header().size(); i++) {
      boolean used = columns.containsValue(i) || axes.containsValue(i);
      for (Slice slice : table.header().get(i).slices()) {
        ledger.enter(slice, used ? Account.FORM : Account.UNPLACED, used ? "" : "unplaced.header");
      }
    }
  }

  private void read(Table.Row row) {
    if (row.section()) {
      part = part(row.cell(0).strip());
      return;
    }
    Cell title = row.cell(columns.get(Column.TITLE)).strip();
    boolean continued = row.isOnlyFirst() && table.rows().stream().anyMatch(Table.Row::section);
    if (title.isBlank() || continued) {
      row.cells().forEach(cell -> setAside(cell, "unplaced.row"));
      return;
    }
    cell(row, Column.POLICY).filter(cell -> !cell.isBlank()).ifPresent(cell -> part = part(cell));
    Draft draft = draft(row, title);
    cell(row, Column.EVALUATION).ifPresent(cell -> judge(draft, cell));
    axes.forEach((name, column) -> addAxis(draft, name, row.cell(column).strip()));
    cell(row, Column.MEASURES).ifPresent(cell -> addLines(cell, draft.measures));
    cell(row, Column.RESULT).ifPresent(cell -> addLines(cell, draft.result));
    cell(row, Column.DEPARTMENT).ifPresent(cell -> addLines(cell, draft.departments));
    for (int i = 0; i < row.cells().size(); i++) {
      if (!columns.containsValue(i) && !axes.containsValue(i)) {
        setAside(row.cell(i), "unplaced.column");
      }
    }
    drafts.add(draft);
  }

  private Optional<Cell> cell(Table.Row row, Column column) {
    return Optional.ofNullable(columns.get(column)).map(index -> row.cell(index).strip());
  }

  private void setAside(Cell cell, String reason) {
    cell.slices().forEach(slice -> ledger.enter(slice, Account.UNPLACED, reason));
  }

  private Draft draft(Table.Row row, Cell title) {
    Optional<Cell> written = cell(row, Column.NUMBER).filter(cell -> !cell.isBlank());
    written.ifPresent(cell -> cell.slices().forEach(slice -> ledger.enter(slice, Account.FIELD)));
    String number = written.map(Cell::text).orElse("");
    String id = NumberReader.id(number);
    if (id.isEmpty()) {
      id = Integer.toString(drafts.size() + 1);
      ledger.notice(NoticeKind.NUMBER_MADE, title.line(), "title", title.text(), "id", id);
    }
    return new Draft(number, id, Math.max(part, 0), title(title));
  }

  /** A title without the unit and the signs of notes that stand behind it. */
  private OpenPassage title(Cell cell) {
    List<Cell> lines = cell.lines();
    Cell first = lines.get(0);
    Matcher notes = NOTES.matcher(first.text());
    if (lines.size() == 1 && first.slices().size() == 1 && notes.matches()) {
      Slice whole = first.whole();
      ledger.enter(whole.group(notes, 2), Account.UNPLACED, "unplaced.fact");
      return new OpenPassage(ledger, whole.group(notes, 1).strip());
    }
    OpenPassage title = OpenPassage.of(ledger, first);
    lines.stream().skip(1).forEach(line -> title.join(ledger, line));
    return title;
  }

  private void judge(Draft draft, Cell cell) {
    if (cell.slices().size() == 1) {
      Slice value = cell.whole();
      draft.judge(judgements.read(value), List.of(value));
    } else if (!cell.isBlank()) {
      draft.judge(
          new Judgement.Unclear(cell.text(), NoticeKind.EVALUATION_UNKNOWN, cell.line()),
          cell.slices());
    }
  }

  private void addAxis(Draft draft, String name, Cell cell) {
    if (!cell.isBlank()) {
      draft.axes.add(new Item.Axis(name, Letters.squeeze(cell.text())));
      setAside(cell, "unplaced.axis");
    }
  }

  private void addLines(Cell cell, List<OpenPassage> to) {
    for (Cell line : cell.lines()) {
      Start start = Start.of(line.slices().get(0));
      boolean sign = start.kind() == Start.Kind.BULLET || start.kind() == Start.Kind.ARROW;
      boolean cut = sign && !start.rest().isEmpty();
      if (cut) {
        ledger.enter(start.form(), Account.FORM);
      }
      to.add(OpenPassage.of(ledger, cut ? line.from(start.form().length()).strip() : line));
    }
  }

  private int part(Cell cell) {
    cell.slices().forEach(slice -> ledger.enter(slice, Account.FIELD));
    return partPlaces.computeIfAbsent(Letters.squeeze(cell.text()), key -> addPart(cell));
  }

  private int addPart(Cell cell) {
    Slice whole = cell.whole().strip();
    Optional<NumberReader.Numbered> numbered =
        NumberReader.readChapter(whole)
            .or(() -> NumberReader.read(whole))
            .filter(one -> cell.slices().size() == 1)
            .filter(one -> parts.stream().noneMatch(old -> old.id().equals(one.number().id())));
    String id = numbered.map(one -> one.number().id()).orElse(freeId());
    if (numbered.isEmpty()) {
      ledger.notice(NoticeKind.POLICY_NUMBERED, whole.line(), "id", id, "title", whole.text());
    }
    parts.add(
        new Part(
            numbered.map(one -> one.number().written()),
            id,
            numbered
                .map(one -> Passage.of(one.rest()))
                .orElseGet(() -> OpenPassage.of(ledger, cell).close()),
            List.of(),
            whole.line()));
    return parts.size() - 1;
  }

  private String freeId() {
    int next = parts.size() + 1;
    while (isTaken(Integer.toString(next))) {
      next++;
    }
    return Integer.toString(next);
  }

  /** A number that any policy of the table is written with is not given to one without. */
  private boolean isTaken(String id) {
    return parts.stream().anyMatch(part -> part.id().equals(id)) || numbers().contains(id);
  }

  private Set<String> numbers() {
    if (written.isEmpty() && columns.containsKey(Column.POLICY)) {
      table.rows().stream()
          .map(row -> row.cell(columns.get(Column.POLICY)).strip())
          .filter(cell -> cell.slices().size() == 1)
          .flatMap(cell -> NumberReader.read(cell.whole()).stream())
          .forEach(one -> written.add(one.number().id()));
    }
    return written;
  }

  private void tellUnused() {
    for (int i = 0; i < table.header().size(); i++) {
      int column = i;
      if (columns.containsValue(i) || axes.containsValue(i)) {
        continue;
      }
      int count =
          table.rows().stream().mapToInt(row -> Letters.count(row.cell(column).text())).sum();
      Cell name = table.header().get(i);
      if (count > 0) {
        ledger.notice(
            NoticeKind.COLUMN_UNUSED,
            name.line(),
            "column",
            Letters.squeeze(name.text()),
            "count",
            Integer.toString(count));
      }
    }
  }
}
