package keikaku.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Term;

/** Reads {@code terms/bcp.md}. */
final class TermReader {

  private static final Map<String, Term.Kind> KINDS = kinds();

  private final Report report;

  TermReader(Report report) {
    this.report = report;
  }

  private static Map<String, Term.Kind> kinds() {
    Map<String, Term.Kind> kinds = new LinkedHashMap<>();
    for (Term.Kind kind : Term.Kind.values()) {
      kinds.put(kind.word(), kind);
    }
    return kinds;
  }

  Optional<Term> read(Draft draft) {
    if (draft.isBodyBlank()) {
      report.add(Rule.TERM_DESCRIPTION_MISSING, draft.place());
    }
    var name = draft.text("name");
    var reading = draft.facts().optionalText("reading");
    var aliases = draft.facts().words("aliases");
    var states = draft.states();
    return draft
        .facts()
        .choice("kind", KINDS)
        .map(
            kind ->
                new Term(
                    draft.identity().id(),
                    kind,
                    name,
                    reading,
                    aliases,
                    draft.body(),
                    states,
                    draft.origin()));
  }

  /** Terms stand in the order of their readings, else of their names. */
  static String sortKey(Term term) {
    return term.reading().orElse(term.name().original());
  }
}
