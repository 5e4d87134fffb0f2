package keikaku.emit.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.model.Language;
import keikaku.model.Plan;

/**
 * The site in one language.
 *
 * @param index what all languages share
 * @param searchIndex where what can be searched in this language is published
 */
record Edition(Messages messages, Addresses addresses, Index index, String searchIndex) {

  /** An edition that cannot be searched yet. */
  static Edition of(Messages messages, Addresses addresses, Index index) {
    return new Edition(messages, addresses, index, "");
  }

  /** The same edition with its search. */
  Edition searchedBy(SearchIndex search) {
    return new Edition(messages, addresses, index, search.path());
  }

  Plan plan() {
    return index.plan();
  }

  /** The place of each action in the plan's order, by id. */
  Map<String, Integer> order() {
    return index.order();
  }

  Glossary glossary(Language language) {
    return index.glossaries().get(language);
  }

  Language language() {
    return messages.language();
  }

  boolean isFirst() {
    return language().equals(plan().cover().firstLanguage());
  }

  /** A language's name in that language. */
  String nameOf(Language other) {
    Locale locale = Locale.forLanguageTag(other.tag());
    return locale.getDisplayLanguage(locale);
  }

  FiscalYearWords years() {
    return new FiscalYearWords(messages);
  }

  GradeWords grades() {
    return new GradeWords(plan().cover().scale(), messages);
  }

  /** The page that stands at this path in the first language, as it stands in this one. */
  Standpoint at(String path) {
    return new Standpoint(this, path);
  }

  Optional<String> absolute(String path) {
    return addresses.absolute(addresses.in(language(), path));
  }
}
