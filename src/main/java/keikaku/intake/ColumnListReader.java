package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table that was taken out of a PDF with every cell, or half a cell, on a line of its own:
 * after the names of the columns, number, title and grades follow each other item by item.
 */
final class ColumnListReader {

  private static final int MOST_LINES_OF_A_GRADE = 3;
  private static final int MOST_LINES_OF_A_TITLE = 6;
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}$");

  private final Ledger ledger;
  private final JudgementReader judgements;
  private final Reading reading;
  private final List<Line> lines;
  private final List<String> axes = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int at;

  private ColumnListReader(
      Ledger ledger, JudgementReader judgements, Reading reading, List<Line> lines) {
    this.ledger = ledger;
    this.judgements = judgements;
    this.reading = reading;
    this.lines = lines;
  }

  /**
   * Where the names of the columns begin: a number, a title and nothing but grades; empty when the
   * document has no such place.
   */
  static Optional<Integer> find(List<Line> lines) {
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (named(lines.get(i), Column.NUMBER)
          && named(lines.get(i + 1), Column.TITLE)
          && named(lines.get(i + 2), Column.EVALUATION)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean named(Line line, Column column) {
    return !line.isBlank()
        && Column.named(line.core().squeezed()).filter(found -> found == column).isPresent();
  }

  /** The items, from the names of the columns on. */
  static List<Draft> read(
      Ledger ledger, JudgementReader judgements, Reading reading, List<Line> lines) {
    List<Line> told = lines.stream().filter(line -> !line.isBlank()).toList();
    ColumnListReader reader = new ColumnListReader(ledger, judgements, reading, told);
    reader.readNames();
    boolean more = true;
    while (more) {
      more = reader.readItem();
    }
    return List.copyOf(reader.drafts);
  }

  private void readNames() {
    while (at < lines.size() && (at < 2 || named(lines.get(at), Column.EVALUATION))) {
      if (at >= 2) {
        axes.add(lines.get(at).core().squeezed());
      }
      ledger.enter(lines.get(at++).whole(), Account.FORM);
    }
  }

  private boolean readItem() {
    if (at >= lines.size() || !isNextNumber(lines.get(at))) {
      return false;
    }
    int title = at + 1;
    int end = title;
    while (end < lines.size() && end - title <= MOST_LINES_OF_A_TITLE && gradeAt(end) == 0) {
      end++;
    }
    if (end == title || end >= lines.size() || gradeAt(end) == 0) {
      return false;
    }
    Draft draft = begin(lines.get(at), title, end);
    at = end;
    readGrades(draft);
    drafts.add(draft);
    return true;
  }

  private boolean isNextNumber(Line line) {
    String text = line.core().folded();
    return NUMBER.matcher(text).matches() && (drafts.isEmpty() || Integer.parseInt(text) > last());
  }

  private int last() {
    return Integer.parseInt(drafts.get(drafts.size() - 1).id);
  }

  private Draft begin(Line number, int title, int end) {
    ledger.enter(number.core(), Account.FIELD);
    OpenPassage passage = new OpenPassage(ledger, lines.get(title).core());
    for (int i = title + 1; i < end; i++) {
      passage.join(ledger, lines.get(i).core(), new Joint.Gap(false, false));
    }
    String written = number.core().text();
    return new Draft(written, NumberReader.id(written), 0, passage);
  }

  /** How many lines, put together, make a grade here; 0 when none do. */
  private int gradeAt(int index) {
    StringBuilder words = new StringBuilder();
    for (int count = 1; count <= MOST_LINES_OF_A_GRADE && index + count <= lines.size(); count++) {
      words.append(lines.get(index + count - 1).core().squeezed());
      if (judgements.isGradeWord(words.toString())) {
        return count;
      }
    }
    return 0;
  }

  private void readGrades(Draft draft) {
    for (String axis : axes) {
      int count = at < lines.size() ? gradeAt(at) : 0;
      if (count == 0) {
        return;
      }
      List<Slice> value = lines.subList(at, at + count).stream().map(Line::core).toList();
      at += count;
      add(draft, axis, value);
    }
  }

  private void add(Draft draft, String axis, List<Slice> value) {
    StringBuilder words = new StringBuilder();
    value.forEach(slice -> words.append(slice.squeezed()));
    boolean chosen = axes.size() == 1 || reading.axis().filter(axis::equals).isPresent();
    if (chosen) {
      draft.judge(new Judgement.Given(words.toString(), words.toString()), value);
      return;
    }
    value.forEach(slice -> ledger.enter(slice, Account.UNPLACED, "unplaced.axis"));
    if (reading.axis().isEmpty()) {
      draft.axes.add(new Item.Axis(axis, words.toString()));
    }
  }
}
