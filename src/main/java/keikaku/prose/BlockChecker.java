package keikaku.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds blocks that are not what their writer took them for, or that a page cannot show. */
final class BlockChecker extends AbstractVisitor {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private static final int MOST_LIKELY_NUMBER = 999;

  private final Markdown markdown;
  private final Report report;
  private final LineChecker lines;
  private int level = 1;

  BlockChecker(Markdown markdown, Report report) {
    this.markdown = markdown;
    this.report = report;
    this.lines = new LineChecker(markdown, report);
  }

  @Override
  public void visit(Heading heading) {
    if (!markdown.source(heading).stripLeading().startsWith("#")) {
      report.add(Rule.HEADING_UNDERLINE_REFUSED, markdown.lastPlace(heading));
    } else if (heading.getLevel() == 1) {
      report.add(Rule.HEADING_LEVEL_REFUSED, markdown.place(heading));
    } else if (heading.getLevel() > level + 1) {
      report.add(
          Rule.HEADING_LEVEL_SKIPPED,
          markdown.place(heading),
          "level",
          "#".repeat(heading.getLevel()),
          "expected",
          "#".repeat(level + 1));
    }
    level = Math.max(heading.getLevel(), 2);
  }

  @Override
  public void visit(HtmlBlock html) {
    report.add(Rule.PROSE_HTML_REFUSED, markdown.place(html));
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    report.add(Rule.PROSE_DEFINITION_LOST, markdown.place(definition));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    report.add(Rule.PROSE_INDENT_CODE, markdown.place(code));
  }

  @Override
  public void visit(OrderedList list) {
    int expected = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Matcher number = NUMBER.matcher(markdown.source(item));
      if (number.lookingAt() && !isNumber(number.group(), expected)) {
        report.add(Rule.LIST_NUMBER_CHANGED, markdown.place(item), "number", number.group());
        return;
      }
      expected++;
    }
    visitChildren(list);
  }

  @Override
  public void visit(ListItem item) {
    if (item.getFirstChild() == null) {
      report.add(Rule.LIST_ITEM_EMPTY, markdown.place(item));
    }
    visitChildren(item);
  }

  private static boolean isNumber(String text, int expected) {
    return text.length() <= 3
        && expected <= MOST_LIKELY_NUMBER
        && Integer.parseInt(text) == expected;
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean inside =
        paragraph.getParent() instanceof ListItem || paragraph.getParent() instanceof BlockQuote;
    List<SourceSpan> spans = paragraph.getSourceSpans();
    for (int i = 1; i < spans.size() && inside; i++) {
      if (spans.get(i).getColumnIndex() < spans.get(0).getColumnIndex()) {
        report.add(Rule.LIST_LINE_SWALLOWED, markdown.place(spans.get(i)));
        break;
      }
    }
    lines.check(spans);
  }
}
