package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Page;

/**
 * A page that staff wrote freely.
 *
 * @param ruby whether readings stand above some of its words
 * @param onward the ways from here: from the page about the site to the staff handbook, where it is
 *     published, from the accessibility policy to the test results
 */
record FreePageView(
    Head head, Text title, Passage body, String translation, boolean ruby, List<Link> onward)
    implements View {

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
    Passage body = Passage.of(free.body(), page, Style.plain(page.language()));
    return new FreePageView(
        new Head(title, description, List.of(page.link(SitePaths.HOME, "nav.home")), List.of()),
        title,
        body,
        TranslationWords.of(free, page),
        body.html().contains("<ruby>"),
        onward(free, page, handbook));
  }

  private static List<Link> onward(Page free, Standpoint page, Optional<String> handbook) {
    return switch (free.id()) {
      case "about" -> handbook.stream().map(folder -> handbook(folder, page)).toList();
      case "accessibility" -> List.of(page.link(SitePaths.ACCESSIBILITY_RESULTS, "results.open"));
      default -> List.of();
    };
  }

  /** The handbook's first language is Japanese, its other one English. */
  private static Link handbook(String folder, Standpoint page) {
    String inside = page.language().tag().equals("ja") ? "index.html" : "en/index.html";
    return new Link(page.toFile(folder + inside), Text.own(page.say("page.handbook")));
  }
}
