package keikaku.emit;

import java.util.List;
import java.util.stream.Stream;
import keikaku.emit.Tables.TranslationRow;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.Language;
import keikaku.model.Page;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;
import keikaku.model.Term;
import keikaku.model.Translated;
import keikaku.model.Translation;

/** How far each entry of a plan is translated into each of its other languages. */
final class TranslationRows {

  private final Plan plan;

  TranslationRows(Plan plan) {
    this.plan = plan;
  }

  /** The rows language by language, in each the entries in the plan's order. */
  List<TranslationRow> all() {
    Language first = plan.cover().firstLanguage();
    return plan.languages().stream()
        .filter(language -> !language.equals(first))
        .flatMap(language -> in(language, first))
        .toList();
  }

  private Stream<TranslationRow> in(Language language, Language first) {
    return plan.entries().stream()
        .map(
            entry ->
                new TranslationRow(
                    language,
                    record(entry),
                    entry.statusIn(language, first),
                    outdated(entry.translations().get(language))));
  }

  private static List<String> outdated(Translation translation) {
    return translation == null ? List.of() : translation.outdated();
  }

  private Tables.Record record(Entry entry) {
    if (entry instanceof Cover cover) {
      return new Tables.Record("plan", cover.id(), cover.title(), "index.html");
    } else if (entry instanceof Policy policy) {
      return of("policy", policy, policy.title(), Addresses.policy(policy.id()));
    } else if (entry instanceof Action action) {
      return of("action", action, action.title(), Addresses.action(action.id()));
    } else if (entry instanceof Round round) {
      return of("round", round, round.title(), Addresses.round(round.id()));
    } else if (entry instanceof Evaluation evaluation) {
      return of(evaluation);
    } else if (entry instanceof Term term) {
      return of("term", term, term.name(), Addresses.term(term.id()));
    } else if (entry instanceof Page page) {
      return of("page", page, page.title(), Addresses.page(page.id()));
    }
    throw new IllegalArgumentException(entry.toString());
  }

  private static Tables.Record of(String kind, Entry entry, Translated<String> title, String page) {
    return new Tables.Record(kind, entry.id(), title, page);
  }

  private Tables.Record of(Evaluation evaluation) {
    return new Tables.Record(
        "evaluation",
        evaluation.round() + "/" + evaluation.action(),
        plan.action(evaluation.action()).title(),
        Addresses.evaluation(evaluation.round(), evaluation.action()));
  }
}
