package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.inspect.PageFault.Kind;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.jsoup.nodes.Document;

/**
 * The check that every site must pass before it is published. It is shown every file once, by any
 * number of threads, and says at the end whether all of them fit together.
 */
public final class PageChecker {

  private final List<Language> languages;
  private final Addresses addresses;
  private final boolean everything;
  private final Ledger ledger = new Ledger();
  private final Constructs constructs = Constructs.none();

  /** What the pages of each folder have in common, for each thread. */
  private final ThreadLocal<Map<String, Tags>> tags = ThreadLocal.withInitial(HashMap::new);

  private PageChecker(Plan plan, Addresses addresses, boolean everything) {
    this.languages = plan.languages();
    this.addresses = addresses;
    this.everything = everything;
  }

  /** A checker that parses fully only what it has not seen the like of. */
  public static PageChecker of(Plan plan, Addresses addresses) {
    return new PageChecker(plan, addresses, false);
  }

  /** A checker that parses every page fully. */
  public static PageChecker strict(Plan plan, Addresses addresses) {
    return new PageChecker(plan, addresses, true);
  }

  /**
   * Where a page stands.
   *
   * @param folder the page's folder with a final slash, empty at the top
   * @param root the path of the site's own address, {@code /} at the top of a host
   */
  record Place(String path, String folder, String language, String root) {

    static Place of(String path, String language, Optional<String> address) {
      String root = address.map(url -> url.substring(url.indexOf('/', 8))).orElse("/");
      return new Place(path, path.substring(0, path.lastIndexOf('/') + 1), language, root);
    }

    /** The path below the site, with fragment, that an address on this page means. */
    String resolve(String address) {
      int hash = address.indexOf('#');
      String way = hash < 0 ? address : address.substring(0, hash);
      String fragment = hash < 0 ? "" : "#" + PageRules.decoded(address.substring(hash + 1));
      int query = way.indexOf('?');
      way = query < 0 ? way : way.substring(0, query);
      if (way.isEmpty()) {
        return path + fragment;
      }
      if (way.startsWith(root)) {
        return way.substring(root.length()) + fragment;
      }
      return up(folder, way) + fragment;
    }

    private static String up(String folder, String way) {
      String rest = way;
      String at = folder;
      while (rest.startsWith("../") && !at.isEmpty()) {
        rest = rest.substring(3);
        at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
      }
      return at + rest;
    }
  }

  /** Takes note of a file that pages may link to. */
  public void know(String path) {
    ledger.file(path);
  }

  /**
   * Looks at one file.
   *
   * @throws PageFault when the page may not be published
   */
  public void see(String path, byte[] bytes) {
    know(path);
    if (path.endsWith(".html")) {
      page(path, bytes);
    }
  }

  private void page(String path, byte[] page) {
    Place place = Place.of(path, language(path).tag(), addresses.absolute(""));
    Constructs seen = constructs.forNextPage();
    PageRules rules = new PageRules(path, place, ledger, seen);
    Tags known = tags.get().computeIfAbsent(place.folder(), folder -> Tags.empty());
    boolean plain = PageScanner.scan(page, rules, known);
    if (plain) {
      rules.conclude();
    }
    if (!plain || everything) {
      parsed(path, page, place);
    } else if (!seen.fresh().isEmpty()) {
      outlined(path, Outline.of(page, seen.fresh()));
    }
  }

  /** The parser must understand what is new in a page as the scanner does. */
  private static void outlined(String path, String outline) {
    Document document = PageReader.parse(outline);
    new ParsedPageChecker(path).check(document);
    Transcript parsed = new Transcript(false);
    PageReader.read(document, parsed);
    Transcript scanned = new Transcript(true);
    PageScanner.scan(outline.getBytes(StandardCharsets.UTF_8), scanned);
    ParsedPageChecker.compare(path, scanned.toString(), parsed.toString());
  }

  private void parsed(String path, byte[] page, Place place) {
    Document document = PageReader.parse(new String(page, StandardCharsets.UTF_8));
    new ParsedPageChecker(path).check(document);
    PageRules rules = new PageRules(path, place, ledger, constructs.forNextPage());
    PageReader.read(document, rules);
    rules.conclude();
  }

  /** The language whose folder a page stands in. */
  private Language language(String path) {
    for (Language language : languages.subList(1, languages.size())) {
      if (path.startsWith(language.tag() + "/")) {
        return language;
      }
    }
    return languages.get(0);
  }

  /**
   * Follows the links between all files that have been seen.
   *
   * @throws PageFault when one leads nowhere, or a page lacks its twin in another language
   */
  public void conclude() {
    ledger.follow();
    for (String file : ledger.files()) {
      if (ledger.isPage(file)) {
        twins(file);
      }
    }
  }

  private void twins(String file) {
    Language own = language(file);
    String path = own.equals(languages.get(0)) ? file : file.substring(own.tag().length() + 1);
    for (Language other : languages) {
      String twin = addresses.in(other, path);
      if (!ledger.has(twin)) {
        throw new PageFault(file, Kind.TWIN_MISSING, twin);
      }
      if (!ledger.alternates(file).equals(ledger.alternates(twin))) {
        throw new PageFault(file, Kind.ALTERNATES_DIFFER, twin);
      }
    }
  }
}
