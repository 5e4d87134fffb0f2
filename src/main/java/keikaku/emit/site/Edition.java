package keikaku.emit.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
 * @param templates the theme's
 * @param memory what is known from versions of the plan before this one
 * @param grades the grades in its words
 * @param search what can be searched in this language, made when it is first needed
 */
record Edition(
    Messages messages,
    Templates templates,
    Addresses addresses,
    Index index,
    Memory memory,
    GradeWords grades,
    Supplier<SearchIndex> search) {

  private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

  static Edition of(Language language, Theme theme, Addresses addresses, Index index) {
    return of(language, theme, addresses, index, Memory.none());
  }

  /**
   * @param memory what is known from versions of before
   */
  static Edition of(
      Language language, Theme theme, Addresses addresses, Index index, Memory memory) {
    Messages messages = theme.messages(language);
    GradeWords grades = new GradeWords(index.plan().cover().scale(), messages);
    Edition unsearched =
        new Edition(messages, theme.templates(), addresses, index, memory, grades, () -> null);
    return unsearched.searchedIn(
        Once.of(() -> SearchIndex.of(unsearched, SearchIndex.MOST_IN_ONE_FILE)));
  }

  private Edition searchedIn(Supplier<SearchIndex> index) {
    return new Edition(messages, templates, addresses, this.index, memory, grades, index);
  }

  /** What every entry of the plan is understood by; where it changes, all entries do. */
  Object basis() {
    return List.of(language(), plan().languages(), plan().cover().scale());
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
    return NAMES.computeIfAbsent(other.tag(), Edition::nameOf);
  }

  private static String nameOf(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getDisplayLanguage(locale);
  }

  FiscalYearWords years() {
    return new FiscalYearWords(messages);
  }

  /** The page that stands at this path in the first language, as it stands in this one. */
  Standpoint at(String path) {
    return new Standpoint(this, path);
  }

  Optional<String> absolute(String path) {
    return addresses.absolute(addresses.in(language(), path));
  }
}
