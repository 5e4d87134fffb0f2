package keikaku.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.model.Cover;
import keikaku.model.FiscalYears;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.License;
import keikaku.model.Origin;
import keikaku.model.Plan;
import keikaku.model.Prose;
import keikaku.model.Publisher;
import keikaku.model.Scale;
import keikaku.model.Translated;

/**
 * A plan that says nothing yet: the handbook describes the tables of any plan, so it takes only
 * their columns, which depend on nothing but the languages.
 */
final class BlankPlan {

  private BlankPlan() {}

  static Plan in(List<Language> languages) {
    return Plan.of(
        new Plan.Contents(
            cover(languages),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Cover cover(List<Language> languages) {
    Translated<String> blank = Translated.only(languages.get(0), "");
    return new Cover(
        "",
        languages,
        blank,
        Optional.empty(),
        new FiscalYears(0, 0),
        new Publisher("", blank, Optional.empty(), Optional.empty()),
        License.CC_BY_4_0,
        new Scale(List.of(new Grade("", "", 1, blank))),
        Optional.empty(),
        LocalDate.EPOCH,
        LocalDate.EPOCH,
        List.of(),
        Optional.empty(),
        Translated.only(languages.get(0), Prose.EMPTY),
        Map.of(),
        new Origin("", 0));
  }
}
