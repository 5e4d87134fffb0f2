package keikaku.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.PlainText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the blocks of one body into the model's. */
final class BlockReader {

  private final Markdown markdown;
  private final InlineReader inlines;
  private final Map<String, Integer> anchors = new HashMap<>();

  BlockReader(Markdown markdown, InlineReader inlines) {
    this.markdown = markdown;
    this.inlines = inlines;
  }

  List<Block> read(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    int line = markdown.line(node);
    if (node instanceof Paragraph) {
      blocks.add(new Block.Paragraph(inlines.read(node), line));
    } else if (node instanceof Heading heading) {
      blocks.add(heading(heading, line));
    } else if (node instanceof BulletList) {
      blocks.add(new Block.Listing(false, 1, items(node), line));
    } else if (node instanceof OrderedList list) {
      int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
      blocks.add(new Block.Listing(true, start, items(node), line));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(read(node), line));
    } else if (node instanceof FencedCodeBlock code) {
      blocks.add(new Block.Preformatted(Markdown.withoutSeams(code.getLiteral()), line));
    } else if (node instanceof IndentedCodeBlock code) {
      blocks.add(new Block.Preformatted(Markdown.withoutSeams(code.getLiteral()), line));
    } else if (node instanceof TableBlock) {
      blocks.add(grid(node, line));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Divider(line));
    }
  }

  private Block.Heading heading(Heading heading, int line) {
    List<Inline> content = inlines.read(heading);
    String name = Anchors.of(PlainText.of(content));
    int count = anchors.merge(name, 1, Integer::sum);
    return new Block.Heading(
        heading.getLevel(), count == 1 ? name : name + "-" + count, content, line);
  }

  private List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(read(item));
    }
    return items;
  }

  private Block.Grid grid(Node table, int line) {
    List<List<Inline>> header = List.of();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        header = cells(part.getFirstChild());
      } else if (part instanceof TableBody) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          rows.add(cells(row));
        }
      }
    }
    return new Block.Grid(header, rows, line);
  }

  private List<List<Inline>> cells(Node row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.read(cell));
    }
    return cells;
  }
}
