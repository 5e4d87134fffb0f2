package keikaku.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** How a file of the site is answered while it is being edited. */
final class Preview {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("ttl", "text/turtle; charset=utf-8"),
          Map.entry("rdf", "application/rdf+xml"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("zip", "application/zip"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"));

  /** Where the pieces of the preview itself are, below the site's path. */
  static final String OWN = "keikaku-preview/";

  private static final String POLICY = "http-equiv=\"Content-Security-Policy\" content=\"";

  private final String root;
  private final String version;

  /**
   * @param root the path that the site begins at, with a slash at both ends
   * @param version names the snapshot that is shown
   */
  Preview(String root, String version) {
    this.root = root;
    this.version = version;
  }

  static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  /** A page that hears of changes and shows trouble; its own policy lets it speak to us. */
  byte[] live(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    String allowed = html.replace(POLICY, POLICY + "connect-src 'self'; ");
    int end = allowed.lastIndexOf("</body>");
    int at = end < 0 ? allowed.length() : end;
    return (allowed.substring(0, at) + pieces() + allowed.substring(at))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String pieces() {
    String own = root + OWN;
    return "<link rel=\"stylesheet\" href=\""
        + own
        + "preview.css\">"
        + "<script src=\""
        + own
        + "preview.js\" data-root=\""
        + own
        + "\" data-version=\""
        + version
        + "\"></script>";
  }

  /** A page for when there is no site to show yet, or no such file in it. */
  byte[] bare(String text) {
    String html =
        "<!doctype html><html><meta charset=\"utf-8\"><title>Keikaku</title><body><p>"
            + escape(text)
            + "</p></body></html>";
    return live(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
