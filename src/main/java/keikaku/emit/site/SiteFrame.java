package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.Frame.FooterLink;
import keikaku.emit.site.Frame.NavLink;
import keikaku.emit.site.Frame.SiteFacts;
import keikaku.model.Cover;
import keikaku.model.Language;
import keikaku.model.SourceDocument;
import keikaku.model.Translated;

/** The part of the frame that is the same on every page, but for the ways there. */
final class SiteFrame {

  private SiteFrame() {}

  static SiteFacts of(Standpoint page, Theme theme) {
    Cover cover = page.edition().plan().cover();
    return new SiteFacts(
        page.text(cover.title()),
        publisher(page),
        page.to(SitePaths.HOME),
        nav(page, theme.settings()),
        footer(theme.settings().footer(), page),
        footerText(theme.settings().footer(), page),
        files(page, theme),
        theme.settings().logo().map(name -> page.toFile("assets/" + name)),
        cover.publisher().url(),
        cover.license().id(),
        cover.license().url(),
        cover.source().map(source -> source(source, page)),
        page.edition().years().date(cover.updated()));
  }

  /** 兵庫県加東市 in Japanese, Kato City, Hyogo Prefecture in English. */
  static Text publisher(Standpoint page) {
    Cover cover = page.edition().plan().cover();
    Translated<String> name = cover.publisher().name();
    Optional<Translated<String>> prefecture = cover.publisher().prefecture();
    if (prefecture.isEmpty()) {
      return page.text(name);
    }
    String whole =
        page.say(
            "publisher.full",
            "name",
            name.shownIn(page.language()),
            "prefecture",
            prefecture.get().shownIn(page.language()));
    return new Text(whole, page.languageOf(name));
  }

  private static List<NavLink> nav(Standpoint page, ThemeSettings settings) {
    return settings.nav().stream().map(part -> nav(part, page)).toList();
  }

  /** A part counts as current on all pages of its folder; a page of its own only on itself. */
  private static NavLink nav(String part, Standpoint page) {
    String path = SitePaths.part(part).orElseThrow();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean current = folder.isEmpty() ? page.path().equals(path) : page.path().startsWith(folder);
    return new NavLink(page.to(path), page.say("nav." + part), current);
  }

  private static List<FooterLink> footer(FooterSettings settings, Standpoint page) {
    List<FooterLink> links = new ArrayList<>();
    page.edition()
        .plan()
        .pages()
        .forEach(
            free ->
                links.add(
                    new FooterLink(page.to(Addresses.page(free.id())), page.text(free.title()))));
    links.add(own(SitePaths.TERMS, "terms.title", page));
    links.add(own(SitePaths.PRINT, "print.title", page));
    settings.links().forEach(entry -> links.add(entry(entry, page)));
    return links;
  }

  private static FooterLink entry(FooterSettings.Entry entry, Standpoint page) {
    return new FooterLink(entry.address(), said(entry.labels(), page));
  }

  /** A setting in the page's language, else in the first of the plan's that has it, else any. */
  private static Text said(Map<String, String> byLanguage, Standpoint page) {
    String own = page.language().tag();
    if (byLanguage.containsKey(own)) {
      return Text.own(byLanguage.get(own));
    }
    return page.edition().plan().languages().stream()
        .map(Language::tag)
        .filter(byLanguage::containsKey)
        .findFirst()
        .or(() -> byLanguage.keySet().stream().findFirst())
        .map(tag -> new Text(byLanguage.get(tag), tag))
        .orElseThrow();
  }

  private static Optional<Text> footerText(FooterSettings settings, Standpoint page) {
    return settings.texts().isEmpty()
        ? Optional.empty()
        : Optional.of(said(settings.texts(), page));
  }

  private static FooterLink own(String path, String key, Standpoint page) {
    return new FooterLink(page.to(path), Text.own(page.say(key)));
  }

  private static Map<String, String> files(Standpoint page, Theme theme) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("css", page.toFile(theme.published("site.css")));
    files.put("js", page.toFile(theme.published("site.js")));
    files.put("icon", page.toFile(theme.published("assets/icon.svg")));
    files.put("feed", page.to(SitePaths.FEED));
    return files;
  }

  private static Link source(SourceDocument source, Standpoint page) {
    return new Link(source.url().orElse(""), page.text(source.title()));
  }
}
