package keikaku.emit.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The part of the frame that pages of one language share, made once for each folder: the ways from
 * there are the same for all pages in it.
 */
final class SiteFrames {

  private final Theme theme;
  private final Map<String, Frame.SiteFacts> known = new ConcurrentHashMap<>();

  SiteFrames(Theme theme) {
    this.theme = theme;
  }

  Frame.SiteFacts around(Standpoint page) {
    String path = page.path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    // At the top each page is a part of the site of its own, which the navigation shows.
    String place = page.language().tag() + "/" + (folder.isEmpty() ? path : folder);
    Frame.SiteFacts facts = known.get(place);
    return facts == null ? known.computeIfAbsent(place, any -> SiteFrame.of(page, theme)) : facts;
  }
}
