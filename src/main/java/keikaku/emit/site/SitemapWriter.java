package keikaku.emit.site;

import java.io.IOException;
import java.io.Writer;
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

  void write(List<String> paths, Writer map) throws IOException {
    map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    map.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String path : paths) {
      for (Edition edition : editions) {
        page(edition, path, map);
      }
    }
    map.append("</urlset>\n");
  }

  private void page(Edition edition, String path, Writer map) throws IOException {
    map.append("<url><loc>").append(address(edition, path)).append("</loc>");
    map.append("<lastmod>")
        .append(edition.plan().cover().updated().toString())
        .append("</lastmod>");
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
