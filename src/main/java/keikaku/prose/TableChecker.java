package keikaku.prose;

import java.util.ArrayList;
import java.util.List;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Finds table rows with more cells than the header, which would be lost, or with fewer. */
final class TableChecker extends AbstractVisitor {

  private final Markdown markdown;
  private final Report report;

  TableChecker(Markdown markdown, Report report) {
    this.markdown = markdown;
    this.report = report;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      int expected = children(block.getFirstChild().getFirstChild());
      for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          check(row, expected);
        }
      }
    }
  }

  @Override
  public void visit(CustomNode node) {
    // What a table consists of is looked at from the table.
  }

  private void check(Node row, int expected) {
    int cells = cells(markdown.source(row)).size();
    if (row instanceof TableRow && cells != expected) {
      report.add(
          Rule.TABLE_CELLS_MISMATCH,
          markdown.place(row),
          "count",
          Integer.toString(cells),
          "expected",
          Integer.toString(expected));
    }
  }

  private static int children(Node node) {
    int count = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      count++;
    }
    return count;
  }

  /** The cells of a line as they were written; a bar after a backslash separates nothing. */
  static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && i + 1 < inner.length()) {
        cell.append(c).append(inner.charAt(++i));
      } else if (c == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString());
    }
    return cells;
  }
}
