package keikaku.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a table.
 *
 * @param slices what it says, in pieces where a doubled quotation mark or the end of a line is not
 *     part of it
 */
record Cell(List<Slice> slices) {

  Cell {
    slices = List.copyOf(slices);
  }

  static Cell of(Slice slice) {
    return new Cell(slice.isEmpty() ? List.of() : List.of(slice));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    slices.forEach(slice -> text.append(slice.text()));
    return text.toString();
  }

  boolean isBlank() {
    return slices.stream().allMatch(Slice::isBlank);
  }

  /** Its lines that are not blank, each without the blanks at its ends. */
  List<Cell> lines() {
    List<Cell> lines = new ArrayList<>();
    List<Slice> line = new ArrayList<>();
    for (Slice slice : slices) {
      int from = 0;
      String text = slice.text();
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        line.add(slice.sub(from, end));
        addLine(lines, line);
        from = end + 1;
      }
      line.add(slice.from(from));
    }
    addLine(lines, line);
    return List.copyOf(lines);
  }

  private static void addLine(List<Cell> lines, List<Slice> line) {
    Cell cell = new Cell(line).strip();
    if (!cell.isBlank()) {
      lines.add(cell);
    }
    line.clear();
  }

  /** Without the blanks at both ends. */
  Cell strip() {
    List<Slice> rest = new ArrayList<>(slices);
    while (!rest.isEmpty() && rest.get(0).isBlank()) {
      rest.remove(0);
    }
    while (!rest.isEmpty() && rest.get(rest.size() - 1).isBlank()) {
      rest.remove(rest.size() - 1);
    }
    if (rest.isEmpty()) {
      return new Cell(rest);
    }
    rest.set(0, withoutBlanksBefore(rest.get(0)));
    int last = rest.size() - 1;
    rest.set(last, withoutBlanksAfter(rest.get(last)));
    return new Cell(rest);
  }

  private static Slice withoutBlanksBefore(Slice slice) {
    return new Slice(slice.source(), slice.strip().start(), slice.end());
  }

  private static Slice withoutBlanksAfter(Slice slice) {
    return new Slice(slice.source(), slice.start(), slice.strip().end());
  }

  /** The cell without its first characters, which are within its first piece. */
  Cell from(int offset) {
    List<Slice> rest = new ArrayList<>(slices);
    rest.set(0, rest.get(0).from(offset));
    return new Cell(rest);
  }

  /** All of it as one slice, where it is in one piece. */
  Slice whole() {
    Slice first = slices.get(0);
    return new Slice(first.source(), first.start(), slices.get(slices.size() - 1).end());
  }

  int line() {
    return slices.isEmpty() ? 0 : slices.get(0).line();
  }
}
