package keikaku.emit.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import keikaku.emit.Artifact;
import keikaku.emit.ShareCard;

/**
 * The pictures that are shown beside links to the pages: a page's own, else that of the part of the
 * site it belongs to, else the home page's.
 */
final class SharePictures {

  private final Map<String, Picture> byPage = new HashMap<>();
  private final Map<String, Artifact> files = new LinkedHashMap<>();

  private SharePictures() {}

  /**
   * A picture as a page names it.
   *
   * @param path where it is published
   * @param words what stands on it
   */
  record Picture(String path, String words) {}

  static SharePictures none() {
    return new SharePictures();
  }

  /** Has the cards of all languages drawn, as far as they can be. */
  static SharePictures of(
      List<Edition> editions,
      Palette palette,
      Function<List<ShareCard>, Map<ShareCard, Artifact>> painter) {
    Map<String, ShareCard> cards = new LinkedHashMap<>();
    for (Edition edition : editions) {
      ShareCards.of(edition, palette)
          .forEach((path, card) -> cards.put(edition.at(path).published(), card));
    }
    SharePictures pictures = new SharePictures();
    Map<ShareCard, Artifact> drawn = painter.apply(List.copyOf(cards.values()));
    cards.forEach((page, card) -> pictures.add(page, card, drawn));
    return pictures;
  }

  private void add(String page, ShareCard card, Map<ShareCard, Artifact> drawn) {
    Artifact file = drawn.get(card);
    if (file != null) {
      files.put(file.path(), file);
      byPage.put(page, new Picture(file.path(), words(card)));
    }
  }

  private static String words(ShareCard card) {
    String verdict = card.verdict().map(grade -> " – " + grade.words()).orElse("");
    return card.title() + verdict + " (" + card.site() + ")";
  }

  /** The files to be published. */
  List<Artifact> files() {
    return List.copyOf(files.values());
  }

  /** The picture of a page, where there is one for it or for what it belongs to. */
  Optional<Picture> of(Standpoint page) {
    String folder = page.path().substring(0, page.path().indexOf('/') + 1);
    return Stream.of(page.path(), folder + SitePaths.HOME, SitePaths.HOME)
        .map(path -> byPage.get(page.edition().at(path).published()))
        .filter(picture -> picture != null)
        .findFirst();
  }
}
