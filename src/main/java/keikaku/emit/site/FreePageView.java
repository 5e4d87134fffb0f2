package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Page;

/**
 * A page that staff wrote freely.
 *
 * @param handbook on the page about the site, the way to the staff handbook, where it is published
 */
record FreePageView(
    Head head, Text title, Passage body, String translation, Optional<Link> handbook)
    implements View {

  private static final String ABOUT = "about";

  @Override
  public String template() {
    return "page";
  }

  /**
   * @param handbook the folder that the staff handbook stands in, where it is published
   */
  static FreePageView of(Page free, Standpoint page, Optional<String> handbook) {
    Text title = page.text(free.title());
    String description =
        free.body().shownIn(page.language()).toParagraphs().stream()
            .findFirst()
            .orElse(title.text());
    return new FreePageView(
        new Head(title, description, List.of(page.link(SitePaths.HOME, "nav.home")), List.of()),
        title,
        Passage.of(free.body(), page, Style.plain(page.language())),
        TranslationWords.of(free, page),
        handbook.filter(any -> free.id().equals(ABOUT)).map(folder -> handbook(folder, page)));
  }

  /** The handbook's first language is Japanese, its other one English. */
  private static Link handbook(String folder, Standpoint page) {
    String inside = page.language().tag().equals("ja") ? "index.html" : "en/index.html";
    return new Link(page.toFile(folder + inside), Text.own(page.say("page.handbook")));
  }
}
