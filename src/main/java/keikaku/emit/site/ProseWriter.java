package keikaku.emit.site;

import java.util.List;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Language;
import keikaku.model.Prose;

/**
 * Writes running text as HTML. Every letter passes through {@link Html#escape}; nothing but the
 * forms of {@link Block} and {@link Inline} can come out.
 */
final class ProseWriter {

  private final Standpoint page;
  private final Style style;
  private final StringBuilder html = new StringBuilder(512);
  private int paragraphs;

  private ProseWriter(Standpoint page, Style style) {
    this.page = page;
    this.style = style;
  }

  /**
   * How a text is written.
   *
   * @param language the language of the text
   * @param headingShift how many levels its headings are moved down
   * @param anchors the beginning of each top paragraph's id ({@code result-} makes {@code
   *     result-1}), empty for none
   * @param explanations where terms are explained, null for a text whose terms stay plain
   */
  record Style(Language language, int headingShift, String anchors, Explanations explanations) {

    /** Text as it stands, without anchors and explanations. */
    static Style plain(Language language) {
      return new Style(language, 0, "", null);
    }

    Style in(Language other) {
      return new Style(other, headingShift, anchors, explanations);
    }

    Style withAnchors(String beginning) {
      return new Style(language, headingShift, beginning, explanations);
    }

    Style explaining(Explanations where) {
      return new Style(language, headingShift, anchors, where);
    }

    Style shiftedBy(int levels) {
      return new Style(language, levels, anchors, explanations);
    }
  }

  /** A whole text. */
  static String write(Prose prose, Standpoint page, Style style) {
    ProseWriter writer = new ProseWriter(page, style);
    writer.blocks(prose.blocks(), true);
    return writer.html.toString();
  }

  /** A text of one line. */
  static String write(List<Inline> line, Standpoint page, Style style) {
    ProseWriter writer = new ProseWriter(page, style);
    writer.line(line);
    return writer.html.toString();
  }

  /** Plain words in which terms are explained. */
  static String write(String words, Standpoint page, Style style) {
    return write(List.of(new Inline.Words(words)), page, style);
  }

  private void blocks(List<Block> blocks, boolean top) {
    blocks.forEach(block -> block(block, top));
  }

  private void block(Block block, boolean top) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, top);
    } else if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Listing listing) {
      listing(listing);
    } else if (block instanceof Block.Quote quote) {
      html.append("<blockquote>");
      blocks(quote.content(), false);
      html.append("</blockquote>\n");
    } else if (block instanceof Block.Preformatted preformatted) {
      html.append("<pre>").append(Html.escape(preformatted.text())).append("</pre>\n");
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Divider) {
      html.append("<hr>\n");
    }
  }

  private void paragraph(Block.Paragraph paragraph, boolean top) {
    if (top && !style.anchors().isEmpty()) {
      String id = style.anchors() + ++paragraphs;
      html.append("<p id=\"").append(id).append("\">");
      line(paragraph.content());
      html.append(" <a class=\"permalink\" href=\"#").append(id).append("\" aria-label=\"");
      html.append(Html.escape(page.say("permalink", "number", paragraphs)))
          .append("\">#</a></p>\n");
    } else {
      html.append("<p>");
      line(paragraph.content());
      html.append("</p>\n");
    }
  }

  private void heading(Block.Heading heading) {
    int level = Math.min(6, heading.level() + style.headingShift());
    html.append("<h").append(level).append(" id=\"").append(Html.escape(heading.anchor()));
    html.append("\">");
    line(heading.content());
    html.append("</h").append(level).append(">\n");
  }

  private void listing(Block.Listing listing) {
    String tag = listing.ordered() ? "ol" : "ul";
    html.append('<').append(tag);
    if (listing.ordered() && listing.start() != 1) {
      html.append(" start=\"").append(listing.start()).append('"');
    }
    html.append(">\n");
    for (List<Block> item : listing.items()) {
      html.append("<li>");
      item(item);
      html.append("</li>\n");
    }
    html.append("</").append(tag).append(">\n");
  }

  /** An item that begins with a paragraph shows its words without a paragraph around them. */
  private void item(List<Block> item) {
    if (!item.isEmpty() && item.get(0) instanceof Block.Paragraph first) {
      line(first.content());
      blocks(item.subList(1, item.size()), false);
    } else {
      blocks(item, false);
    }
  }

  private void grid(Block.Grid grid) {
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    html.append(Html.escape(page.say("table.label"))).append("\"><table>\n<thead><tr>");
    grid.header().forEach(cell -> cell("th scope=\"col\"", cell));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : grid.rows()) {
      html.append("<tr>");
      row.forEach(cell -> cell("td", cell));
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n");
  }

  private void cell(String tag, List<Inline> content) {
    html.append('<').append(tag).append('>');
    line(content);
    html.append("</").append(tag, 0, 2).append('>');
  }

  private void line(List<Inline> line) {
    line.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Words words) {
      words(words.text());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrapped("em", emphasis.content());
    } else if (inline instanceof Inline.Strong strong) {
      wrapped("strong", strong.content());
    } else if (inline instanceof Inline.Struck struck) {
      wrapped("s", struck.content());
    } else if (inline instanceof Inline.Code code) {
      html.append("<code>").append(Html.escape(code.text())).append("</code>");
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Picture picture) {
      html.append("<img src=\"").append(Html.escape(page.toFile(picture.asset())));
      html.append("\" alt=\"").append(Html.escape(picture.alternative())).append("\">");
    } else if (inline instanceof Inline.Ruby ruby) {
      html.append("<ruby>").append(Html.escape(ruby.base())).append("<rp>（</rp><rt>");
      html.append(Html.escape(ruby.reading())).append("</rt><rp>）</rp></ruby>");
    } else if (inline instanceof Inline.Break) {
      html.append("<br>");
    }
  }

  private void wrapped(String tag, List<Inline> content) {
    html.append('<').append(tag).append('>');
    line(content);
    html.append("</").append(tag).append('>');
  }

  /** Terms inside a link stay plain: a button may not stand in a link. */
  private void link(Inline.Link link) {
    html.append("<a href=\"").append(Html.escape(page.to(link.target()))).append("\">");
    html.append(write(link.content(), page, Style.plain(style.language())));
    html.append("</a>");
  }

  private void words(String text) {
    if (style.explanations() == null) {
      html.append(Html.escape(text));
      return;
    }
    int written = 0;
    for (Glossary.Mention mention : page.edition().glossary(style.language()).find(text)) {
      if (style.explanations().isFirstMention(mention.term())) {
        html.append(Html.escape(text.substring(written, mention.start())));
        explained(text.substring(mention.start(), mention.end()), mention.term().id());
        written = mention.end();
      }
    }
    html.append(Html.escape(text.substring(written)));
  }

  /** The last letter is kept together with the button, so that no line begins with the button. */
  private void explained(String words, String term) {
    int last = words.offsetByCodePoints(words.length(), -1);
    html.append("<span class=\"term\">").append(Html.escape(words.substring(0, last)));
    html.append("<span class=\"nobr\">").append(Html.escape(words.substring(last)));
    html.append("<button type=\"button\" popovertarget=\"term-").append(term);
    html.append("\" aria-label=\"");
    html.append(Html.escape(page.say("term.open", "term", words))).append("\"></button>");
    html.append("</span></span>");
  }
}
