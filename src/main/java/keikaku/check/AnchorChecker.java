package keikaku.check;

import java.util.Map;
import java.util.Set;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.prose.Reference;
import keikaku.source.Identity;
import keikaku.source.Kind;

/** Checks that links to a place on a page lead to a heading there. */
final class AnchorChecker {

  private final Map<Identity, EntryReading> readings;
  private final Report report;

  AnchorChecker(Map<Identity, EntryReading> readings, Report report) {
    this.readings = readings;
    this.report = report;
  }

  void check(EntryReading from) {
    for (Reference reference : from.references()) {
      Identity page =
          reference.page().isEmpty() ? from.identity() : Identity.of(Kind.PAGE, reference.page());
      EntryReading target = readings.get(page);
      Set<String> known = target == null ? null : target.anchors().orElse(null);
      if (known != null && !known.contains(reference.anchor())) {
        report.add(Rule.LINK_ANCHOR_UNKNOWN, reference.place(), "anchor", reference.fragment());
      }
    }
  }
}
