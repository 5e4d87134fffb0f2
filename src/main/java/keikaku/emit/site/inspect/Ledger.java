package keikaku.emit.site.inspect;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import keikaku.emit.site.inspect.PageFault.Kind;

/** What all pages together offer and ask for; several threads write into it. */
final class Ledger {

  private static final Pattern ROW = Pattern.compile("#row=[1-9][0-9]*$");

  private final Set<String> files = ConcurrentHashMap.newKeySet();

  /** The anchors of each page, each with a line end before and after it, by the page's path. */
  private final Map<String, String> anchors = new ConcurrentHashMap<>();

  /** Every address that is linked to, with one of the pages that link to it. */
  private final Map<String, String> wanted = new ConcurrentHashMap<>();

  /** The addresses of each page in all languages, by the page's path. */
  private final Map<String, String> alternates = new ConcurrentHashMap<>();

  void file(String path) {
    files.add(path);
  }

  void anchors(String page, Collection<String> ids) {
    anchors.put(page, "\n" + String.join("\n", ids) + "\n");
  }

  void link(String target, String from) {
    String known = wanted.get(target);
    if (known != null && known.compareTo(from) <= 0) {
      return;
    }
    wanted.merge(target, from, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  void alternates(String page, String addresses) {
    alternates.put(page, addresses);
  }

  boolean has(String path) {
    return files.contains(path);
  }

  /** Whether this file is a page that was looked at. */
  boolean isPage(String path) {
    return alternates.containsKey(path);
  }

  String alternates(String page) {
    return alternates.getOrDefault(page, "");
  }

  Iterable<String> files() {
    return files.stream().sorted().toList();
  }

  /**
   * Follows every link.
   *
   * @throws PageFault for the first that leads nowhere, in the order of addresses
   */
  void follow() {
    wanted.keySet().stream().sorted().forEach(this::follow);
  }

  private void follow(String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    if (!files.contains(path)) {
      throw new PageFault(wanted.get(target), Kind.LINK_BROKEN, path);
    }
    if (hash >= 0 && hash < target.length() - 1 && !isPlace(path, target)) {
      throw new PageFault(wanted.get(target), Kind.ANCHOR_BROKEN, target);
    }
  }

  /** Whether a page has this anchor; a CSV file's rows have names of their own (RFC 7111). */
  private boolean isPlace(String path, String target) {
    return path.endsWith(".csv")
        ? ROW.matcher(target).find()
        : anchors
            .getOrDefault(path, "")
            .contains("\n" + target.substring(path.length() + 1) + "\n");
  }
}
