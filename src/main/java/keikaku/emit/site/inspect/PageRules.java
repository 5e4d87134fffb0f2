package keikaku.emit.site.inspect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import keikaku.emit.site.inspect.PageFault.Kind;

/** Holds one page to the rules, whoever reads it, and enters in the ledger what concerns others. */
final class PageRules implements Markup {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> LOADING = Set.of("stylesheet", "icon", "manifest", "preload");

  private static final String FORWARD = "0; url=";

  private final String path;
  private final PageChecker.Place place;
  private final Ledger ledger;
  private final Constructs constructs;
  private final Deque<String> elements = new ArrayDeque<>();
  private final Deque<Boolean> japanese = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();

  /** The places on this page that it links to itself. */
  private final Set<String> wanted = new HashSet<>();

  private final TreeMap<String, String> alternates = new TreeMap<>();
  private int firstHeadings;
  private int level;
  private boolean guarded;

  PageRules(String path, PageChecker.Place place, Ledger ledger, Constructs constructs) {
    this.path = path;
    this.place = place;
    this.ledger = ledger;
    this.constructs = constructs;
  }

  @Override
  public void open(Tag tag) {
    constructs.see(elements.isEmpty() ? "" : elements.peek(), tag);
    language(tag);
    elements.push(tag.name());
    heading(tag.name());
    policy(tag);
    script(tag);
    for (int i = 0; i < tag.attributes(); i++) {
      attribute(tag, tag.attribute(i), tag.value(i));
    }
  }

  @Override
  public void close() {
    elements.pop();
    japanese.pop();
  }

  private void language(Tag tag) {
    String language = tag.value("lang");
    if (language == null) {
      japanese.push(!japanese.isEmpty() && japanese.peek());
      return;
    }
    japanese.push(language.startsWith("ja") || language.startsWith("zh"));
    if (tag.name().equals("html") && !language.equals(place.language())) {
      throw fault(Kind.LANGUAGE_WRONG, language);
    }
  }

  @Override
  public void text(String page, int from, int to) {
    if (japanese.isEmpty() || japanese.peek() || isTitle()) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (isJapanese(page.charAt(i))) {
        throw fault(Kind.LANGUAGE_UNMARKED, page.substring(i, Math.min(to, i + 20)).strip());
      }
    }
  }

  /** A title holds no elements, so that single words of it cannot be marked. */
  private boolean isTitle() {
    return elements.peek().equals("title");
  }

  /** Kana and kanji; signs such as ○ belong to every language. */
  private static boolean isJapanese(char c) {
    return c >= 0x3041 && c <= 0x30FA || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }

  private void heading(String name) {
    if (name.length() != 2 || name.charAt(0) != 'h' || !Character.isDigit(name.charAt(1))) {
      return;
    }
    int now = name.charAt(1) - '0';
    firstHeadings += now == 1 ? 1 : 0;
    if (level > 0 && now > level + 1) {
      throw fault(Kind.HEADING_SKIPPED, "h" + level + " → h" + now);
    }
    level = now;
  }

  /** The policy must stand before the first thing that it is meant to guard. */
  private void policy(Tag tag) {
    if (tag.name().equals("meta") && tag.value("http-equiv") != null) {
      guarded |= tag.value("http-equiv").equals("Content-Security-Policy");
      forward(tag);
    } else if (!guarded && (tag.name().equals("link") || tag.name().equals("script"))) {
      throw fault(Kind.POLICY_MISSING, "");
    }
  }

  /** A page that moved sends its readers to a page of ours, at once. */
  private void forward(Tag tag) {
    if (tag.value("http-equiv").equals("refresh")) {
      String content = Entities.resolve(tag.value("content"));
      if (!content.startsWith(FORWARD) || !scheme(content.substring(FORWARD.length())).isEmpty()) {
        throw fault(Kind.SCHEME_REFUSED, content);
      }
      own(content.substring(FORWARD.length()));
    }
  }

  private void script(Tag tag) {
    if (tag.name().equals("script")
        && tag.value("src") == null
        && !"application/ld+json".equals(tag.value("type"))) {
      throw fault(Kind.INLINE_SCRIPT, "");
    }
  }

  private void attribute(Tag tag, String name, String value) {
    switch (name) {
      case "id" -> id(value);
      case "href" -> link(tag, Entities.resolve(value));
      case "src" -> resource(Entities.resolve(value));
      case "action" -> own(Entities.resolve(value));
      case "aria-labelledby", "aria-describedby", "popovertarget", "for" -> references(value);
      default -> {}
    }
  }

  private void id(String id) {
    String plain = Entities.resolve(id);
    if (!ids.add(plain)) {
      throw fault(Kind.ID_TWICE, plain);
    }
  }

  private void references(String names) {
    for (String name : names.split(" ")) {
      wanted.add(Entities.resolve(name));
    }
  }

  private void link(Tag tag, String address) {
    String scheme = scheme(address);
    if (scheme.isEmpty()) {
      own(address);
    } else if (!SCHEMES.contains(scheme)) {
      throw fault(Kind.SCHEME_REFUSED, address);
    } else if (tag.name().equals("link")) {
      head(tag, address);
    }
  }

  private void head(Tag tag, String address) {
    String relation = tag.value("rel");
    if (LOADING.contains(relation)) {
      throw fault(Kind.FOREIGN_RESOURCE, address);
    }
    if (tag.value("hreflang") != null) {
      alternates.put(tag.value("hreflang"), address);
    }
  }

  private void resource(String address) {
    if (!scheme(address).isEmpty() || address.startsWith("//")) {
      throw fault(Kind.FOREIGN_RESOURCE, address);
    }
    own(address);
  }

  private void own(String address) {
    if (address.startsWith("//")) {
      throw fault(Kind.SCHEME_REFUSED, address);
    }
    String target = place.resolve(address);
    if (target.length() > path.length()
        && target.charAt(path.length()) == '#'
        && target.startsWith(path)) {
      wanted.add(target.substring(path.length() + 1));
    } else {
      ledger.link(target, path);
    }
  }

  /** The scheme as a browser would see it: white space and control characters do not count. */
  private static String scheme(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) {
      return "";
    }
    String before = address.substring(0, colon);
    if (before.indexOf('/') >= 0 || before.indexOf('#') >= 0 || before.indexOf('?') >= 0) {
      return "";
    }
    return isPlain(before) ? before : asSeen(before);
  }

  private static boolean isPlain(String scheme) {
    for (int i = 0; i < scheme.length(); i++) {
      if (scheme.charAt(i) < 'a' || scheme.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String asSeen(String scheme) {
    return scheme
        .chars()
        .filter(c -> c > ' ' && c != 0x7F)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  /** What can be said only at the end of the page. */
  void conclude() {
    if (firstHeadings != 1) {
      throw fault(Kind.HEADING_FIRST, Integer.toString(firstHeadings));
    }
    for (String id : wanted) {
      if (!id.isEmpty() && !ids.contains(id)) {
        throw fault(Kind.ANCHOR_BROKEN, path + "#" + id);
      }
    }
    ledger.anchors(path, ids);
    ledger.alternates(path, alternates.toString());
  }

  private PageFault fault(Kind kind, String detail) {
    return new PageFault(path, kind, detail);
  }

  /** A fragment may be written with percent signs; the id is not. */
  static String decoded(String fragment) {
    return fragment.indexOf('%') < 0
        ? fragment
        : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
