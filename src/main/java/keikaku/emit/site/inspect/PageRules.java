package keikaku.emit.site.inspect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  /** The elements that have begun and not ended, around them one that is none. */
  private Name[] elements = new Name[32];

  /** Whether their words are Japanese. */
  private boolean[] japanese = new boolean[32];

  private int depth;
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
    elements[0] = Name.NONE;
  }

  @Override
  public void open(Tag tag) {
    meet(elements[depth], tag);
    push(tag);
    heading(tag.name());
    if (tag.name().isRuled()) {
      policy(tag);
      script(tag);
    }
    for (int i = 0; tag.isAsked() && i < tag.attributes(); i++) {
      if (tag.attribute(i).isAsked()) {
        attribute(tag, i);
      }
    }
  }

  private void meet(Name parent, Tag tag) {
    if (!tag.isMet(parent)) {
      constructs.see(parent, tag);
      tag.meet(parent);
    }
  }

  private void push(Tag tag) {
    if (depth + 1 == elements.length) {
      elements = Arrays.copyOf(elements, 2 * elements.length);
      japanese = Arrays.copyOf(japanese, elements.length);
    }
    elements[depth + 1] = tag.name();
    japanese[depth + 1] = language(tag);
    depth++;
  }

  @Override
  public void close() {
    depth--;
  }

  private boolean language(Tag tag) {
    String language = tag.language();
    if (language == null) {
      return japanese[depth];
    }
    if (tag.name().is("html") && !language.equals(place.language())) {
      throw fault(Kind.LANGUAGE_WRONG, language);
    }
    return language.startsWith("ja") || language.startsWith("zh");
  }

  @Override
  public void text(byte[] page, int from, int to) {
    if (depth == 0 || japanese[depth] || isTitle()) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (page[i] < 0 && isJapanese(page, i, to)) {
        String words = new String(page, i, to - i, StandardCharsets.UTF_8);
        words = words.substring(0, Math.min(words.length(), 20));
        throw fault(Kind.LANGUAGE_UNMARKED, words.strip());
      }
    }
  }

  /** A title holds no elements, so that single words of it cannot be marked. */
  private boolean isTitle() {
    return elements[depth].is("title");
  }

  /** Whether a kana or a kanji begins here; each has three bytes, the first as in 1110xxxx. */
  private static boolean isJapanese(byte[] page, int at, int to) {
    return (page[at] & 0xF0) == 0xE0
        && at + 2 < to
        && isJapanese((page[at] & 0xF) << 12 | (page[at + 1] & 0x3F) << 6 | page[at + 2] & 0x3F);
  }

  /** Kana and kanji; signs such as ○ belong to every language. */
  private static boolean isJapanese(int c) {
    return c >= 0x3041 && c <= 0x30FA || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }

  private void heading(Name name) {
    int now = name.level();
    if (now == 0) {
      return;
    }
    firstHeadings += now == 1 ? 1 : 0;
    if (level > 0 && now > level + 1) {
      throw fault(Kind.HEADING_SKIPPED, "h" + level + " → h" + now);
    }
    level = now;
  }

  /** The policy must stand before the first thing that it is meant to guard. */
  private void policy(Tag tag) {
    if (tag.name().is("meta") && tag.value("http-equiv") != null) {
      guarded |= tag.value("http-equiv").equals("Content-Security-Policy");
      forward(tag);
    } else if (!guarded && (tag.name().is("link") || tag.name().is("script"))) {
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
    if (tag.name().is("script")
        && tag.value("src") == null
        && !"application/ld+json".equals(tag.value("type"))) {
      throw fault(Kind.INLINE_SCRIPT, "");
    }
  }

  private void attribute(Tag tag, int at) {
    switch (tag.attribute(at).text()) {
      case "id" -> id(tag.value(at));
      case "href", "src", "action" -> address(tag, at);
      default -> references(tag.value(at));
    }
  }

  /** An address that has been entered for this folder need not be understood again. */
  private void address(Tag tag, int at) {
    if (tag.isEntered(at, path)) {
      return;
    }
    String address = Entities.resolve(tag.value(at));
    switch (tag.attribute(at).text()) {
      case "href" -> link(tag, at, address);
      case "src" -> resource(address);
      default -> own(address);
    }
    if (isFile(address)) {
      tag.enter(at, path);
    }
  }

  /** Nothing but the path of a file, so that it means the same on all pages of the folder. */
  private static boolean isFile(String address) {
    return !address.isEmpty()
        && address.indexOf('#') < 0
        && address.indexOf('?') < 0
        && address.indexOf(':') < 0;
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

  private void link(Tag tag, int at, String address) {
    String scheme = scheme(address);
    if (scheme.isEmpty()) {
      own(address);
    } else if (!SCHEMES.contains(scheme)) {
      throw fault(Kind.SCHEME_REFUSED, address);
    } else if (tag.name().is("link")) {
      head(tag, address);
    } else {
      // It leads to another site, from whichever page.
      tag.enter(at, "");
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
    if (address.startsWith("#")) {
      wanted.add(decoded(address.substring(1)));
      return;
    }
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
