package keikaku.emit.site;

import java.util.List;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Page;

/** A page that staff wrote freely. */
record FreePageView(Head head, Text title, Passage body, String translation) implements View {

  @Override
  public String template() {
    return "page";
  }

  static FreePageView of(Page free, Standpoint page) {
    Text title = page.text(free.title());
    String description =
        free.body().shownIn(page.language()).toParagraphs().stream()
            .findFirst()
            .orElse(title.text());
    return new FreePageView(
        new Head(title, description, List.of(page.link(SitePaths.HOME, "nav.home")), List.of()),
        title,
        Passage.of(free.body(), page, Style.plain(page.language())),
        TranslationWords.of(free, page));
  }
}
