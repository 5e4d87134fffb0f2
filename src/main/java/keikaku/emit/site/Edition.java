package keikaku.emit.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import keikaku.emit.Addresses;
import keikaku.emit.Once;
import keikaku.model.Action;
import keikaku.model.Language;
import keikaku.model.Plan;

/**
 * The site in one language.
 *
 * @param index what all languages share
 * @param search what can be searched in this language, made when it is first needed
 */
record Edition(Messages messages, Addresses addresses, Index index, Supplier<SearchIndex> search) {

  static Edition of(Messages messages, Addresses addresses, Index index) {
    Edition unsearched = new Edition(messages, addresses, index, () -> null);
    return new Edition(
        messages,
        addresses,
        index,
        Once.of(() -> SearchIndex.of(unsearched, SearchIndex.MOST_IN_ONE_FILE)));
  }

  /** Where what can be searched in this language is published. */
  String searchIndex() {
    return search.get().path();
  }

  Plan plan() {
    return index.plan();
  }

  /** The actions in whose place this one came. */
  List<Action> replacedBy(Action action) {
    return index.replaced().getOrDefault(action.id(), List.of());
  }

  Glossary glossary(Language language) {
    return index.glossary(language);
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
