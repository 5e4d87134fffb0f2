package keikaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keikaku.model.FiscalYears;
import keikaku.model.Language;
import keikaku.source.Identity;
import keikaku.source.Inquiry;
import keikaku.source.Kind;

/**
 * What must be known before one entry can be understood.
 *
 * @param languages the plan's languages, first is the authority; empty when {@code plan.md} does
 *     not tell
 * @param period absent when {@code plan.md} does not tell
 * @param inquiry tells what else there is
 */
record Known(List<Language> languages, Optional<FiscalYears> period, Inquiry inquiry) {

  Language first() {
    return languages.isEmpty() ? new Language("ja") : languages.get(0);
  }

  boolean has(Identity identity) {
    return inquiry.has(identity);
  }

  boolean has(Kind kind, String id) {
    return inquiry.has(Identity.of(kind, id));
  }

  /** All ids of a kind, for whoever has asked for one that is not among them. */
  Set<String> ids(Kind kind) {
    return inquiry.all().ids(kind);
  }
}
