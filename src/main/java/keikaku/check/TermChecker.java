package keikaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Term;

/** Finds spellings that two terms claim, so that a mention in the text could mean either. */
final class TermChecker {

  private TermChecker() {}

  static void check(List<Term> terms, Report report) {
    Map<String, Term> owners = new HashMap<>();
    for (Term term : terms) {
      List<String> spellings = new ArrayList<>(term.aliases());
      spellings.add(term.name().original());
      for (String spelling : spellings) {
        Term owner = owners.putIfAbsent(spelling, term);
        if (owner != null && owner != term) {
          report.add(
              Rule.TERM_NAME_DUPLICATE,
              Place.ofFile(term.origin().file()),
              "name",
              spelling,
              "other",
              owner.origin().file());
        }
      }
    }
  }
}
