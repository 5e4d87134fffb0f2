package keikaku.prose;

import java.util.List;
import keikaku.diagnostic.Report;
import keikaku.model.Prose;
import keikaku.source.Document;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the body of a document: CommonMark with tables and strikethrough, of which everything that
 * the plan cannot present is reported.
 */
public final class ProseReader {

  private static final int DEEPEST = 64;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final LinkTargets targets;
  private final Report report;

  public ProseReader(LinkTargets targets, Report report) {
    this.targets = targets;
    this.report = report;
  }

  public Body read(Document document) {
    Markdown markdown = Markdown.of(document);
    Node root = PARSER.parse(markdown.input());
    InlineReader inlines =
        new InlineReader(markdown, new LinkReader(markdown, targets, report), report);
    root.accept(new BlockChecker(markdown, report));
    root.accept(new TableChecker(markdown, report));
    LostTextChecker.check(markdown, root, report);
    Prose prose = new Prose(new BlockReader(markdown, inlines).read(root));
    return new Body(prose, inlines.references());
  }
}
