package keikaku.emit.site.inspect;

import java.util.Set;
import keikaku.emit.site.inspect.PageFault.Kind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Holds a parsed page to the lists of what may stand in pages at all, and sees that the parser
 * understands it one way only.
 */
final class ParsedPageChecker {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "article",
          "aside",
          "b",
          "blockquote",
          "body",
          "br",
          "button",
          "caption",
          "circle",
          "code",
          "dd",
          "defs",
          "del",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "em",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "g",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "legend",
          "li",
          "line",
          "link",
          "main",
          "mark",
          "meta",
          "nav",
          "noscript",
          "ol",
          "option",
          "output",
          "p",
          "path",
          "pattern",
          "pre",
          "q",
          "rect",
          "rp",
          "rt",
          "ruby",
          "s",
          "script",
          "search",
          "section",
          "select",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "text",
          "tfoot",
          "th",
          "thead",
          "time",
          "title",
          "tr",
          "tspan",
          "u",
          "ul",
          "wbr");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "action",
          "alt",
          "autocomplete",
          "charset",
          "class",
          "colspan",
          "content",
          "cx",
          "cy",
          "d",
          "datetime",
          "defer",
          "dir",
          "download",
          "fill",
          "for",
          "headers",
          "height",
          "hidden",
          "href",
          "hreflang",
          "http-equiv",
          "id",
          "inputmode",
          "lang",
          "loading",
          "method",
          "name",
          "open",
          "patternTransform",
          "patternUnits",
          "popover",
          "popovertarget",
          "popovertargetaction",
          "property",
          "r",
          "rel",
          "role",
          "rowspan",
          "rx",
          "scope",
          "sizes",
          "src",
          "start",
          "tabindex",
          "title",
          "transform",
          "type",
          "value",
          "checked",
          "viewBox",
          "width",
          "x",
          "x1",
          "x2",
          "y",
          "y1",
          "y2",
          "media",
          "spellcheck");

  private final String path;

  ParsedPageChecker(String path) {
    this.path = path;
  }

  /**
   * Checks one page.
   *
   * @throws PageFault for the first thing that may not stand in a page
   */
  void check(Document document) {
    document.getAllElements().stream().skip(1).forEach(this::element);
    String once = document.outerHtml();
    String twice = PageReader.parse(once).outerHtml();
    compare(path, once, twice);
  }

  /** Says where two readings of a page begin to differ. */
  static void compare(String path, String once, String twice) {
    if (!once.equals(twice)) {
      throw new PageFault(path, Kind.UNSTABLE, difference(once, twice));
    }
  }

  private void element(Element element) {
    if (!ELEMENTS.contains(element.normalName())) {
      throw new PageFault(path, Kind.ACTIVE, "<" + element.normalName() + ">");
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (!ATTRIBUTES.contains(name) && !name.startsWith("aria-") && !name.startsWith("data-")) {
        throw new PageFault(path, Kind.ACTIVE, "<" + element.normalName() + " " + name + ">");
      }
    }
  }

  private static String difference(String once, String twice) {
    int at = 0;
    while (at < once.length() && at < twice.length() && once.charAt(at) == twice.charAt(at)) {
      at++;
    }
    return once.substring(Math.max(0, at - 20), Math.min(once.length(), at + 20));
  }
}
