package keikaku.emit.site;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import keikaku.emit.Artifact;
import keikaku.emit.Content;

/**
 * Writes the list of all pages for search engines (sitemaps.org 0.9), each with its versions in
 * other languages. It needs the site's own address.
 *
 * <p>One file may name 50,000 pages. Where there are more, {@code sitemap.xml} names the files that
 * do, {@code sitemap-1.xml} and so on.
 */
final class SitemapWriter {

  static final int MOST_IN_ONE_FILE = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final List<Edition> editions;
  private final int most;

  SitemapWriter(List<Edition> editions) {
    this(editions, MOST_IN_ONE_FILE);
  }

  /**
   * @param most how many pages one file may name, in all languages together
   */
  SitemapWriter(List<Edition> editions, int most) {
    this.editions = editions;
    this.most = most / editions.size();
  }

  List<Artifact> files(List<String> paths) {
    if (paths.size() <= most) {
      return List.of(file(SitePaths.SITEMAP, paths));
    }
    List<Artifact> parts = new ArrayList<>();
    for (int from = 0; from < paths.size(); from += most) {
      List<String> some = paths.subList(from, Math.min(from + most, paths.size()));
      parts.add(file("sitemap-" + (parts.size() + 1) + ".xml", some));
    }
    List<String> names = parts.stream().map(Artifact::path).toList();
    List<Artifact> files = new ArrayList<>();
    files.add(new Artifact(SitePaths.SITEMAP, Content.text(map -> index(names, map))));
    files.addAll(parts);
    return files;
  }

  private Artifact file(String name, List<String> paths) {
    return new Artifact(name, Content.text(map -> write(paths, map)));
  }

  private void index(List<String> names, Writer map) throws IOException {
    map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<sitemapindex xmlns=\"").append(NAMESPACE).append("\">\n");
    for (String name : names) {
      map.append("<sitemap><loc>").append(address(editions.get(0), name));
      map.append("</loc><lastmod>").append(lastChange(editions.get(0)));
      map.append("</lastmod></sitemap>\n");
    }
    map.append("</sitemapindex>\n");
  }

  private void write(List<String> paths, Writer map) throws IOException {
    map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"").append(NAMESPACE).append("\"");
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
    map.append("<lastmod>").append(lastChange(edition)).append("</lastmod>");
    for (Edition other : editions) {
      map.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other.language().tag());
      map.append("\" href=\"").append(address(other, path)).append("\"/>");
    }
    map.append("</url>\n");
  }

  private static String lastChange(Edition edition) {
    return edition.plan().cover().updated().toString();
  }

  private static String address(Edition edition, String path) {
    return Html.escape(Frame.withoutIndex(edition.absolute(path).orElseThrow()));
  }
}
