package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a page with a full parser, the way a browser does. */
final class PageReader implements NodeVisitor {

  private final Markup markup;
  private final Tag tag = new Tag();

  private PageReader(Markup markup) {
    this.markup = markup;
  }

  static Document parse(String page) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  static void read(Document document, Markup markup) {
    document.traverse(new PageReader(markup));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      byte[] words = text.getWholeText().getBytes(StandardCharsets.UTF_8);
      markup.text(words, 0, words.length);
    } else if (node instanceof Element element && !(node instanceof Document)) {
      tag.begin(Name.of(element.normalName()));
      for (Attribute attribute : element.attributes()) {
        tag.add(Name.of(attribute.getKey()), attribute.getValue());
      }
      markup.open(tag);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element && !(node instanceof Document)) {
      markup.close();
    }
  }
}
