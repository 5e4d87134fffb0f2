package keikaku.prose;

import java.util.ArrayList;
import java.util.List;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Inline;
import keikaku.source.Kind;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the running text of one body into the model's. */
final class InlineReader {

  private final Markdown markdown;
  private final LinkReader links;
  private final Report report;
  private final WordsChecker checker;

  InlineReader(Markdown markdown, LinkReader links, Report report) {
    this.markdown = markdown;
    this.links = links;
    this.report = report;
    this.checker = new WordsChecker(markdown, report);
  }

  /** The links to places on pages that have been read so far. */
  List<Reference> references() {
    return links.references();
  }

  List<Inline> read(Node parent) {
    return read(parent, true);
  }

  private List<Inline> read(Node parent, boolean mayLink) {
    Line line = new Line();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, mayLink, line);
    }
    return line.inlines();
  }

  private void add(Node node, boolean mayLink, Line line) {
    if (node instanceof Text text) {
      checker.check(text);
      words(Markdown.withoutSeams(text.getLiteral()), mayLink, line);
    } else if (node instanceof SoftLineBreak) {
      line.add(LineJoin.between(node.getPrevious(), node.getNext()));
    } else if (node instanceof HardLineBreak) {
      line.add(new Inline.Break());
    } else if (node instanceof Code code) {
      line.add(new Inline.Code(Markdown.withoutSeams(code.getLiteral())));
    } else if (node instanceof Emphasis) {
      line.add(new Inline.Emphasis(read(node, mayLink)));
    } else if (node instanceof StrongEmphasis) {
      line.add(new Inline.Strong(read(node, mayLink)));
    } else if (node instanceof Strikethrough) {
      line.add(new Inline.Struck(read(node, mayLink)));
    } else if (node instanceof Link link) {
      List<Inline> content = read(node, false);
      links.target(link, content).ifPresent(found -> line.add(new Inline.Link(found, content)));
    } else if (node instanceof Image image) {
      links.picture(image, read(node, false)).ifPresent(line::add);
    } else if (node instanceof HtmlInline html && !isClosing(html)) {
      report.add(Rule.PROSE_HTML_REFUSED, markdown.place(node));
    }
  }

  /** Whether a tag ends what another one before it began, which has been reported. */
  private static boolean isClosing(HtmlInline html) {
    Node before = html.getPrevious();
    while (before != null && !(before instanceof HtmlInline)) {
      before = before.getPrevious();
    }
    return before != null && html.getLiteral().startsWith("</");
  }

  private void words(String text, boolean mayLink, Line line) {
    boolean ruby = markdown.document().identity().kind() == Kind.PAGE;
    List<Inline> parts = ruby ? RubyReader.read(text) : List.of(new Inline.Words(text));
    for (Inline part : parts) {
      if (mayLink && part instanceof Inline.Words words) {
        WebAddresses.read(words.text()).forEach(line::add);
      } else {
        line.add(part);
      }
    }
  }

  /** Pieces of text in a row; words beside words become one piece. */
  private static final class Line {
    private final List<Inline> inlines = new ArrayList<>();

    void add(Inline inline) {
      int last = inlines.size() - 1;
      if (inline instanceof Inline.Words words) {
        if (words.text().isEmpty()) {
          return;
        }
        if (last >= 0 && inlines.get(last) instanceof Inline.Words before) {
          inlines.set(last, new Inline.Words(before.text() + words.text()));
          return;
        }
      }
      inlines.add(inline);
    }

    List<Inline> inlines() {
      return inlines;
    }
  }
}
