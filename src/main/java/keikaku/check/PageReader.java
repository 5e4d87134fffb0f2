package keikaku.check;

import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Page;
import keikaku.source.Scalar;

/** Reads {@code pages/about.md}. */
final class PageReader {

  /** Where pages go that do not say where: after all that do. */
  private static final int LAST = 1_000_000;

  private final Report report;

  PageReader(Report report) {
    this.report = report;
  }

  Optional<Page> read(Draft draft) {
    if (draft.isBodyBlank()) {
      report.add(Rule.PAGE_BODY_MISSING, draft.place());
    }
    return Optional.of(
        new Page(
            draft.identity().id(),
            draft.text("title"),
            draft.facts().scalar("order").map(this::order).orElse(LAST),
            draft.body(),
            draft.states(),
            draft.origin()));
  }

  private int order(Scalar scalar) {
    if (!scalar.text().strip().matches("[0-9]{1,6}")) {
      report.add(Rule.NUMBER_VALUE_INVALID, scalar.place(), "key", "order", "value", scalar.text());
      return LAST;
    }
    return Integer.parseInt(scalar.text().strip());
  }
}
