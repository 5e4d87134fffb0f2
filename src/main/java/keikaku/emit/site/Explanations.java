package keikaku.emit.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keikaku.emit.Addresses;
import keikaku.model.Term;

/**
 * The terms that one page explains in place: the first mention of each gets a button that opens the
 * explanation, without a script and without leaving the page.
 */
final class Explanations {

  private final Standpoint page;
  private final Map<String, Explanation> byTerm = new LinkedHashMap<>();

  Explanations(Standpoint page) {
    this.page = page;
  }

  /** A term with what it means. */
  record Explanation(String id, Text name, Text words, String href) {}

  /** Marks a term as explained; says whether this is its first mention on the page. */
  boolean isFirstMention(Term term) {
    if (byTerm.containsKey(term.id())) {
      return false;
    }
    byTerm.put(term.id(), explanation(term));
    return true;
  }

  private Explanation explanation(Term term) {
    String words = String.join(" ", term.description().shownIn(page.language()).toParagraphs());
    return new Explanation(
        term.id(),
        page.text(term.name()),
        new Text(words, page.languageOf(term.description())),
        page.to(Addresses.term(term.id())));
  }

  /** The terms in the order of their first mention. */
  List<Explanation> all() {
    return List.copyOf(byTerm.values());
  }
}
