package keikaku.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.FiscalYears;
import keikaku.model.Round;

/** Reads {@code evaluations/2017-2021/round.md}. */
final class RoundReader {

  private static final Map<String, Round.Kind> KINDS = kinds();

  private final Known known;
  private final Report report;

  RoundReader(Known known, Report report) {
    this.known = known;
    this.report = report;
  }

  private static Map<String, Round.Kind> kinds() {
    Map<String, Round.Kind> kinds = new LinkedHashMap<>();
    for (Round.Kind kind : Round.Kind.values()) {
      kinds.put(kind.word(), kind);
    }
    return kinds;
  }

  Optional<Round> read(Draft draft) {
    var kind = draft.facts().choice("kind", KINDS);
    Optional<FiscalYears> period = new PeriodReader(report).required(draft.facts(), "period");
    period.ifPresent(years -> refuseOutside(years, draft));
    var title = draft.text("title");
    var states = draft.states();
    if (kind.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Round(
            draft.identity().id(),
            kind.get(),
            period.get(),
            title,
            draft.body(),
            states,
            draft.origin()));
  }

  private void refuseOutside(FiscalYears years, Draft draft) {
    known
        .period()
        .filter(plan -> !plan.contains(years))
        .ifPresent(
            plan ->
                report.add(
                    Rule.ROUND_PERIOD_OUTSIDE,
                    draft.facts().place("period"),
                    "value",
                    years.toString(),
                    "plan",
                    plan.toString()));
  }
}
