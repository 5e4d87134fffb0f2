package keikaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.FiscalYears;
import keikaku.model.Language;
import keikaku.source.Identity;
import keikaku.source.Kind;

/**
 * What must be known before single files can be understood.
 *
 * @param languages the plan's languages, first is the authority; empty when {@code plan.md} does
 *     not tell
 * @param period absent when {@code plan.md} does not tell
 */
record Known(
    List<Language> languages, Optional<FiscalYears> period, Ids ids, Set<Identity> existing) {

  /** The ids that can be referred to. */
  record Ids(Set<String> policies, Set<String> actions) {}

  static Known of(Entries entries, Report report) {
    if (entries.ids(Kind.PLAN).isEmpty()) {
      report.add(Rule.PLAN_FILE_MISSING, Place.ofFile("content/plan.md"));
    }
    Optional<Fields> plan =
        entries.of(Kind.PLAN).stream()
            .flatMap(written -> written.original().stream())
            .flatMap(document -> Fields.of(document, report).stream())
            .findFirst();
    Ids ids = new Ids(entries.ids(Kind.POLICY), entries.ids(Kind.ACTION));
    return new Known(
        plan.map(fields -> LanguageReader.read(fields, report)).orElse(List.of()),
        plan.flatMap(fields -> new PeriodReader(report).required(fields, "period")),
        ids,
        entries.existing());
  }

  Language first() {
    return languages.isEmpty() ? new Language("ja") : languages.get(0);
  }
}
