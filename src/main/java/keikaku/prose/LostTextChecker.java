package keikaku.prose;

import java.util.BitSet;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Sees to it that no text disappears: every letter and every number of the body must have become
 * part of the prose, or of something that has been reported. Markdown loses text silently where it
 * reads a rule of its own into it.
 */
final class LostTextChecker extends AbstractVisitor {

  private final Markdown markdown;
  private final BitSet accounted = new BitSet();

  private LostTextChecker(Markdown markdown) {
    this.markdown = markdown;
  }

  static void check(Markdown markdown, Node root, Report report) {
    LostTextChecker checker = new LostTextChecker(markdown);
    root.accept(checker);
    checker.report(report);
  }

  private void account(Node node) {
    node.getSourceSpans().forEach(this::account);
  }

  private void account(SourceSpan span) {
    accounted.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  @Override
  public void visit(Text text) {
    account(text);
  }

  @Override
  public void visit(Code code) {
    account(code);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.getSourceSpans().stream().skip(1).forEach(this::account);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    account(code);
  }

  @Override
  public void visit(HtmlInline html) {
    account(html);
  }

  @Override
  public void visit(HtmlBlock html) {
    account(html);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    account(definition);
  }

  @Override
  public void visit(Link link) {
    account(link);
  }

  @Override
  public void visit(Image image) {
    account(image);
  }

  /** Rows are compared with the header cell by cell; columns after an escaped bar are not exact. */
  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      account(node);
    } else {
      visitChildren(node);
    }
  }

  /** An item's own number is part of the list. */
  @Override
  public void visit(ListItem item) {
    if (!item.getSourceSpans().isEmpty()) {
      int at = item.getSourceSpans().get(0).getInputIndex();
      while (Character.isDigit(markdown.input().charAt(at))) {
        accounted.set(at++);
      }
    }
    visitChildren(item);
  }

  private void report(Report report) {
    String input = markdown.input();
    for (int i = accounted.nextClearBit(0); i < input.length(); i = accounted.nextClearBit(i + 1)) {
      if (Character.isLetterOrDigit(input.codePointAt(i))) {
        int end = endOfLine(i);
        report.add(Rule.PROSE_TEXT_LOST, markdown.place(i, end), "text", shown(i, end));
        accounted.set(i, end);
      }
    }
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < markdown.input().length()
        && !accounted.get(at)
        && markdown.input().charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private String shown(int from, int to) {
    return Markdown.withoutSeams(markdown.input().substring(from, to)).strip();
  }
}
