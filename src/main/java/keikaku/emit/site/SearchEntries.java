package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.Measure;
import keikaku.model.Page;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Prose;
import keikaku.model.Term;
import keikaku.model.Translated;

/**
 * What can be searched in one language.
 *
 * <p>Each entry has an address {@code u} below the language's folder, a kind {@code k}, a title
 * {@code t}, texts {@code x}, where there are any further words {@code w} that are searched but not
 * shown, and a language {@code l} where it is not the page's.
 */
final class SearchEntries {

  private final Edition edition;
  private final Standpoint page;
  private final Memory.Pass<String> known;
  private final List<Found> entries = new ArrayList<>();

  private SearchEntries(Edition edition) {
    this.edition = edition;
    this.page = edition.at(SitePaths.SEARCH);
    this.known = edition.memory().through(List.of("search", edition.basis()));
  }

  /**
   * An entry.
   *
   * @param json as it is published
   */
  record Found(Supplier<Map<String, Object>> members, Supplier<String> json) {}

  /** All entries: actions, policies, terms and free pages, each in the plan's order. */
  static List<Found> of(Edition edition) {
    SearchEntries writer = new SearchEntries(edition);
    Plan plan = edition.plan();
    plan.actions()
        .forEach(action -> writer.add(writer.madeOf(action), () -> writer.action(action)));
    plan.policies().forEach(policy -> writer.add(policy, () -> writer.policy(policy)));
    plan.terms().forEach(term -> writer.add(term, () -> writer.term(term)));
    plan.pages().forEach(free -> writer.add(free, () -> writer.free(free)));
    writer.known.end();
    return writer.entries;
  }

  private Object[] madeOf(Action action) {
    List<Evaluation> evaluations = edition.plan().evaluationsOf(action);
    Object[] all = new Object[evaluations.size() + 1];
    all[0] = action;
    for (int i = 1; i < all.length; i++) {
      all[i] = evaluations.get(i - 1);
    }
    return all;
  }

  private void add(Entry entry, Supplier<Map<String, Object>> members) {
    add(new Object[] {entry}, members);
  }

  /**
   * Unless the words are remembered, they are made twice rather than kept of all entries at once.
   */
  private void add(Object[] madeOf, Supplier<Map<String, Object>> members) {
    if (edition.memory().keeps()) {
      String json = known.of(madeOf, () -> JsonText.of(members.get()));
      entries.add(new Found(members, () -> json));
    } else {
      entries.add(new Found(members, () -> JsonText.of(members.get())));
    }
  }

  /** Everything of an entry that is searched. */
  static List<String> searched(Found found) {
    Map<String, Object> entry = found.members().get();
    List<String> texts = new ArrayList<>();
    texts.add((String) entry.get("t"));
    for (String key : List.of("x", "w")) {
      if (entry.get(key) instanceof List<?> some) {
        some.forEach(text -> texts.add((String) text));
      }
    }
    return texts;
  }

  private Map<String, Object> entry(Entry entry, String kind, Translated<String> title) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("k", kind);
    members.put("id", entry.id());
    members.put("t", title.shownIn(edition.language()));
    String language = page.languageOf(title);
    if (!language.isEmpty()) {
      members.put("l", language);
    }
    return members;
  }

  private Map<String, Object> action(Action action) {
    Map<String, Object> entry = entry(action, "action", action.title());
    entry.put("u", Addresses.action(action.id()));
    List<String> texts = new ArrayList<>();
    for (Measure measure : action.measures()) {
      texts.add(PlainText.of(measure.text().shownIn(edition.language())));
    }
    for (Evaluation evaluation : edition.plan().evaluationsOf(action)) {
      texts.addAll(paragraphs(evaluation.result()));
    }
    entry.put("x", texts);
    addWords(entry, action.keywords().shownIn(edition.language()));
    return entry;
  }

  private Map<String, Object> policy(Policy policy) {
    Map<String, Object> entry = entry(policy, "policy", policy.title());
    entry.put("u", Addresses.policy(policy.id()));
    List<String> texts = new ArrayList<>();
    policy.summary().ifPresent(summary -> texts.add(summary.shownIn(edition.language())));
    texts.addAll(paragraphs(policy.body()));
    entry.put("x", texts);
    return entry;
  }

  private Map<String, Object> term(Term term) {
    Map<String, Object> entry = entry(term, "term", term.name());
    entry.put("u", Addresses.term(term.id()));
    entry.put("x", paragraphs(term.description()));
    List<String> words = new ArrayList<>(term.aliases());
    term.reading().ifPresent(words::add);
    addWords(entry, edition.isFirst() ? words : List.of());
    return entry;
  }

  private Map<String, Object> free(Page free) {
    Map<String, Object> entry = entry(free, "page", free.title());
    entry.put("u", Addresses.page(free.id()));
    entry.put("x", paragraphs(free.body()));
    return entry;
  }

  private static void addWords(Map<String, Object> entry, List<String> words) {
    if (!words.isEmpty()) {
      entry.put("w", words);
    }
  }

  private List<String> paragraphs(Translated<Prose> prose) {
    return prose.shownIn(edition.language()).toParagraphs();
  }
}
