package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.model.Cover;
import keikaku.model.Language;

/**
 * What stands around every page. Templates reach it as {@code site}, {@code page} and {@code m},
 * the messages.
 */
record Frame(SiteFacts site, PageFacts page, Map<String, Object> m) {

  /** A link of the navigation; {@code current} where the page itself lies below it. */
  record NavLink(String href, String label, boolean current) {}

  /** The same page in another language. */
  record LanguageLink(String href, String tag, String name) {}

  /** An absolute address of the page in one language, for search engines. */
  record Alternate(String tag, String href) {}

  /**
   * A text for search engines.
   *
   * @param hash what the page's content security policy knows it by
   */
  record LinkedText(String json, String hash) {

    static LinkedText of(String json) {
      return new LinkedText(json, Digest.forPolicy(json));
    }
  }

  /** An absolute address of the picture that is shown beside links to the page. */
  record Picture(String url, String words) {}

  /** A link in the footer. */
  record FooterLink(String href, Text label) {}

  /** The same on every page, but for the ways there. */
  record SiteFacts(
      Text name,
      Text publisher,
      String home,
      List<NavLink> nav,
      List<FooterLink> footer,
      Optional<Text> footerText,
      Map<String, String> files,
      Optional<String> logo,
      Optional<String> contact,
      String license,
      String licenseHref,
      Optional<Link> source,
      String updated) {}

  /**
   * What belongs to this page alone.
   *
   * @param forward where the browser goes at once, on pages that moved
   * @param code the page's address as a picture for paper, HTML
   * @param original the way to this page in the plan's first language
   * @param edit where its words are edited, where that is in public
   */
  record PageFacts(
      String lang,
      Text title,
      String heading,
      String description,
      Optional<String> canonical,
      Optional<String> forward,
      Optional<Picture> picture,
      Optional<String> code,
      List<Alternate> alternates,
      List<LanguageLink> languages,
      List<Link> trail,
      Text here,
      List<Head.Twin> twins,
      List<LinkedText> linked,
      boolean isTranslation,
      String original,
      Optional<Link> edit) {}

  /** What other places know of a page: its picture, and where its text is edited. */
  record Elsewhere(Optional<SharePictures.Picture> picture, Optional<EditAddresses.Spot> edit) {}

  static Frame around(View view, Standpoint page, SiteFacts site, Elsewhere elsewhere) {
    PageFacts facts = pageFacts(view, page, elsewhere);
    return new Frame(site, facts, page.messages().tree());
  }

  private static Optional<Picture> picture(SharePictures.Picture picture, Standpoint page) {
    return page.edition()
        .addresses()
        .absolute(picture.path())
        .map(url -> new Picture(url, picture.words()));
  }

  private static PageFacts pageFacts(View view, Standpoint page, Elsewhere elsewhere) {
    Head head = view.head();
    Cover cover = page.edition().plan().cover();
    Optional<String> address =
        page.edition().absolute(lasting(view, page)).map(Frame::withoutIndex);
    return new PageFacts(
        page.language().tag(),
        windowTitle(head, page),
        head.title().text(),
        head.description(),
        address,
        view.goal().map(page::to),
        elsewhere.picture().flatMap(picture -> picture(picture, page)),
        address.filter(known -> view.printsCode()).map(AddressCode::svg),
        alternates(lasting(view, page), page),
        languages(page),
        head.trail(),
        head.title(),
        head.twins(),
        linked(view, page),
        !page.edition().isFirst(),
        page.toSamePageIn(cover.firstLanguage()),
        elsewhere.edit().map(spot -> new Link(spot.href(), Text.own(page.say(spot.key())))));
  }

  /** The path that search engines should keep. */
  private static String lasting(View view, Standpoint page) {
    return view.goal().orElse(page.path());
  }

  private static List<LinkedText> linked(View view, Standpoint page) {
    return Stream.concat(LinkedData.trail(view.head(), page).stream(), view.linkedData().stream())
        .map(LinkedText::of)
        .toList();
  }

  /**
   * 項目名｜基本方針名｜サイト名; the home page has the site's name alone. A window title has one language, so
   * names that are not translated to that of the first are left out.
   */
  private static Text windowTitle(Head head, Standpoint page) {
    List<Text> parts = new ArrayList<>();
    if (!head.title().text().isEmpty()) {
      parts.add(head.title());
    }
    List<Link> above = head.trail();
    for (int i = above.size() - 1; i > 0; i--) {
      parts.add(above.get(i).label());
    }
    parts.add(page.text(page.edition().plan().cover().title()));
    String language = parts.get(0).language();
    List<String> words =
        parts.stream().filter(part -> part.language().equals(language)).map(Text::text).toList();
    return new Text(String.join(page.say("title.separator"), words), language);
  }

  private static List<Alternate> alternates(String path, Standpoint page) {
    List<Alternate> alternates = new ArrayList<>();
    Addresses addresses = page.edition().addresses();
    for (Language language : page.edition().plan().languages()) {
      addresses
          .absolute(addresses.in(language, path))
          .ifPresent(url -> alternates.add(new Alternate(language.tag(), withoutIndex(url))));
    }
    return alternates;
  }

  /** The top page's address is that of its folder. */
  static String withoutIndex(String url) {
    return url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
  }

  private static List<LanguageLink> languages(Standpoint page) {
    return page.edition().plan().languages().stream()
        .filter(language -> !language.equals(page.language()))
        .map(
            language ->
                new LanguageLink(
                    page.toSamePageIn(language), language.tag(), page.edition().nameOf(language)))
        .toList();
  }
}
