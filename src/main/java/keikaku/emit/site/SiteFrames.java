package keikaku.emit.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import keikaku.emit.Once;

/**
 * What the pages of one place share: the part of the frame that is the same from there, and the
 * templates. A place is a folder in one language; at the top each page is a place of its own.
 */
final class SiteFrames {

  /** After so many pages of a place it pays to settle what they share. */
  static final int MANY = 100;

  private final Theme theme;
  private final int many;
  private final Map<String, Place> known = new ConcurrentHashMap<>();

  SiteFrames(Theme theme) {
    this(theme, MANY);
  }

  /**
   * @param many how many pages of a place are made before what they share is settled
   */
  SiteFrames(Theme theme, int many) {
    this.theme = theme;
    this.many = many;
  }

  /** One place. */
  final class Place {

    private final Frame.SiteFacts facts;
    private final Map<String, Object> messages;
    private final AtomicInteger pages = new AtomicInteger();
    private final Once<Templates> settled;

    private Place(Standpoint page) {
      facts = SiteFrame.of(page, theme);
      messages = page.messages().tree();
      settled = Once.of(() -> theme.templates().settled(facts, messages));
    }

    Frame.SiteFacts facts() {
      return facts;
    }

    /** The templates for one more page. */
    Templates templates() {
      return pages.incrementAndGet() > many ? settled.get() : theme.templates();
    }
  }

  Place around(Standpoint page) {
    String path = page.path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    // At the top each page is a part of the site of its own, which the navigation shows.
    String place = page.language().tag() + "/" + (folder.isEmpty() ? path : folder);
    Place around = known.get(place);
    return around == null ? known.computeIfAbsent(place, any -> new Place(page)) : around;
  }
}
