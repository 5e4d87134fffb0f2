package keikaku.emit.site;

import java.util.List;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Inline;
import keikaku.model.Prose;
import keikaku.model.Translated;

/**
 * Running text on a page.
 *
 * @param html the text as HTML, ready to be shown
 * @param language the tag of its language, empty where it is the page's own
 */
record Passage(String html, String language) {

  /** The attribute that an element around this text needs: {@code lang="ja"} or nothing. */
  public String lang() {
    return language.isEmpty() ? "" : " lang=\"" + language + "\"";
  }

  static Passage of(Translated<Prose> prose, Standpoint page, Style style) {
    Style own = style.in(prose.languageShownIn(page.language()));
    String html = ProseWriter.write(prose.shownIn(page.language()), page, own);
    return new Passage(html, page.languageOf(prose));
  }

  static Passage ofLine(Translated<List<Inline>> line, Standpoint page, Style style) {
    Style own = style.in(line.languageShownIn(page.language()));
    String html = ProseWriter.write(line.shownIn(page.language()), page, own);
    return new Passage(html, page.languageOf(line));
  }
}
