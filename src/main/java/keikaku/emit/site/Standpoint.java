package keikaku.emit.site;

import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.model.Language;
import keikaku.model.Target;
import keikaku.model.Translated;

/**
 * A page's place: from here all its links start, in its language all its words are.
 *
 * @param path where the page stands in the first language
 */
record Standpoint(Edition edition, String path) {

  Messages messages() {
    return edition.messages();
  }

  Language language() {
    return edition.language();
  }

  /** Where the page is published. */
  String published() {
    return edition.addresses().in(language(), path);
  }

  /** The way to the page at this path, in the same language. */
  String to(String page) {
    return page.startsWith("#") ? page : way(edition.addresses().in(language(), page));
  }

  /** The way to this same page in another language. */
  String toSamePageIn(Language other) {
    return way(edition.addresses().in(other, path));
  }

  /** The way to a file that is the same for all languages. */
  String toFile(String file) {
    return way(file);
  }

  /**
   * The page for addresses that do not exist is shown at any depth, so it cannot have relative
   * links; where the site's address is known its links begin at the top of the host.
   */
  private String way(String published) {
    Optional<String> top =
        path.equals(SitePaths.NOT_FOUND) ? edition.addresses().absolute("") : Optional.empty();
    return top.map(address -> address.substring(address.indexOf('/', 8)) + published)
        .orElseGet(() -> Addresses.relative(published(), published));
  }

  /** Where a link in the text leads to. */
  String to(Target target) {
    if (target instanceof Target.Outside outside) {
      return outside.url();
    }
    return target instanceof Target.ToAsset asset ? toFile(asset.path()) : to(Addresses.of(target));
  }

  /** What is said, in the reader's language where it has been translated. */
  Text text(Translated<String> said) {
    return new Text(said.shownIn(language()), languageOf(said));
  }

  /** The tag of the language in which this is shown, empty where it is the page's own. */
  String languageOf(Translated<?> said) {
    Language shown = said.languageShownIn(language());
    return shown.equals(language()) ? "" : shown.tag();
  }

  /** Where texts in this language are edited, where the plan is edited in public. */
  Optional<EditAddresses> edits() {
    return edition
        .plan()
        .cover()
        .repository()
        .map(repository -> new EditAddresses(repository, language()));
  }

  /** A sentence of the site itself. */
  String say(String key, Object... arguments) {
    return messages().say(key, arguments);
  }

  Link link(String page, String key) {
    return new Link(to(page), Text.own(say(key)));
  }
}
