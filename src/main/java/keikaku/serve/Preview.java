package keikaku.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  private static final byte[] POLICY =
      "http-equiv=\"Content-Security-Policy\" content=\"".getBytes(StandardCharsets.UTF_8);

  private static final byte[] BODY = "</body>".getBytes(StandardCharsets.UTF_8);

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

  /**
   * A page that hears of changes and shows trouble; its own policy lets it speak to us. The page is
   * never read as text: a list of ten thousand actions is long.
   */
  byte[] live(byte[] page) {
    int body = last(BODY, page);
    int policy = behindFirst(POLICY, page, body);
    ByteArrayOutputStream live = new ByteArrayOutputStream(page.length + 512);
    live.write(page, 0, policy);
    if (policy > 0) {
      live.writeBytes("connect-src 'self'; ".getBytes(StandardCharsets.UTF_8));
    }
    live.write(page, policy, body - policy);
    live.writeBytes(pieces().getBytes(StandardCharsets.UTF_8));
    live.write(page, body, page.length - body);
    return live.toByteArray();
  }

  /** Behind the first of these words before a place, or 0. */
  private static int behindFirst(byte[] words, byte[] page, int before) {
    int at = 0;
    while (at < before && !isAt(at, words, page)) {
      at++;
    }
    return at < before ? at + words.length : 0;
  }

  /** Before the last of these words, or at the end. */
  private static int last(byte[] words, byte[] page) {
    int at = page.length - 1;
    while (at >= 0 && !isAt(at, words, page)) {
      at--;
    }
    return at < 0 ? page.length : at;
  }

  private static boolean isAt(int at, byte[] words, byte[] page) {
    int end = at + words.length;
    return end <= page.length
        && page[at] == words[0]
        && Arrays.equals(page, at, end, words, 0, words.length);
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
