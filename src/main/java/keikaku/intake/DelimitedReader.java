package keikaku.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a delimited file (RFC 4180; commas, tabs or semicolons) so that every character keeps its
 * place.
 */
final class DelimitedReader {

  private final Ledger ledger;
  private final String text;
  private final char delimiter;
  private final List<List<Cell>> records = new ArrayList<>();
  private List<Cell> record = new ArrayList<>();
  private int at;

  private DelimitedReader(Ledger ledger) {
    this.ledger = ledger;
    this.text = ledger.source().text();
    this.delimiter = delimiter(text.lines().findFirst().orElse(""));
  }

  /** A quotation mark that opens a cell is never closed. */
  static final class UnclosedQuote extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    UnclosedQuote(int line) {
      super("line " + line);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  static Table read(Ledger ledger) throws UnclosedQuote {
    DelimitedReader reader = new DelimitedReader(ledger);
    while (reader.at < reader.text.length()) {
      reader.readCell();
    }
    reader.closeRecord();
    List<List<Cell>> records = reader.records;
    if (records.isEmpty()) {
      return new Table(List.of(), List.of());
    }
    return new Table(
        records.get(0),
        records.subList(1, records.size()).stream()
            .map(cells -> new Table.Row(cells, false))
            .toList());
  }

  private static char delimiter(String header) {
    char best = ',';
    for (char one : new char[] {'\t', ';'}) {
      if (count(header, one) > count(header, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(one -> one == wanted).count();
  }

  private void readCell() throws UnclosedQuote {
    if (text.charAt(at) == '"') {
      record.add(quoted());
    } else {
      record.add(unquoted());
    }
    if (at < text.length() && text.charAt(at) == delimiter) {
      ledger.enter(ledger.source().slice(at, at + 1), Account.FORM);
      at++;
      if (at == text.length()) {
        record.add(new Cell(List.of()));
      }
    } else {
      at++;
      closeRecord();
    }
  }

  private void closeRecord() {
    if (record.stream().anyMatch(cell -> !cell.isBlank())) {
      records.add(record);
    }
    record = new ArrayList<>();
  }

  private Cell unquoted() {
    int start = at;
    while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
      at++;
    }
    return Cell.of(ledger.source().slice(start, at));
  }

  private Cell quoted() throws UnclosedQuote {
    int line = ledger.source().lineOf(at);
    List<Slice> slices = new ArrayList<>();
    form(at++);
    int start = at;
    for (int end = text.indexOf('"', at); end >= 0; end = text.indexOf('"', at)) {
      if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
        slices.add(ledger.source().slice(start, end + 1));
        form(end + 1);
        at = end + 2;
        start = at;
        continue;
      }
      slices.add(ledger.source().slice(start, end));
      form(end);
      at = end + 1;
      slices.add(unquoted().slices().stream().findFirst().orElse(ledger.source().slice(at, at)));
      return new Cell(slices);
    }
    throw new UnclosedQuote(line);
  }

  private void form(int offset) {
    ledger.enter(ledger.source().slice(offset, offset + 1), Account.FORM);
  }
}
