package keikaku.emit.site;

import java.util.List;

/**
 * Writes the list of all pages for search engines (sitemaps.org 0.9), each with its versions in
 * other languages. It needs the site's own address.
 */
final class SitemapWriter {

  private final List<Edition> editions;

  SitemapWriter(List<Edition> editions) {
    this.editions = editions;
  }

  String write(List<String> paths) {
    StringBuilder map = new StringBuilder(paths.size() * 400);
    map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    map.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String path : paths) {
      editions.forEach(edition -> page(edition, path, map));
    }
    return map.append("</urlset>\n").toString();
  }

  private void page(Edition edition, String path, StringBuilder map) {
    map.append("<url><loc>").append(address(edition, path)).append("</loc>");
    map.append("<lastmod>").append(edition.plan().cover().updated()).append("</lastmod>");
    for (Edition other : editions) {
      map.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other.language().tag());
      map.append("\" href=\"").append(address(other, path)).append("\"/>");
    }
    map.append("</url>\n");
  }

  private static String address(Edition edition, String path) {
    return Html.escape(Frame.withoutIndex(edition.absolute(path).orElseThrow()));
  }
}
