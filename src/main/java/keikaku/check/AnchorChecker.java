package keikaku.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Block;
import keikaku.prose.Body;
import keikaku.prose.Reference;
import keikaku.source.Document;
import keikaku.source.Identity;
import keikaku.source.Kind;

/** Checks that links to a place on a page lead to a heading there. */
final class AnchorChecker {

  /** A body with the file that it stands in. */
  record Used(Document document, Body body) {}

  private final Report report;
  private final Map<Identity, Set<String>> anchors = new HashMap<>();

  AnchorChecker(Report report) {
    this.report = report;
  }

  void check(List<Used> all) {
    all.stream().filter(used -> !used.document().isTranslation()).forEach(this::collect);
    all.forEach(used -> used.body().references().forEach(one -> check(used.document(), one)));
  }

  private void collect(Used used) {
    Set<String> found = new HashSet<>();
    for (Block block : used.body().prose().blocks()) {
      if (block instanceof Block.Heading heading) {
        found.add(heading.anchor());
      }
    }
    anchors.put(used.document().identity(), found);
  }

  private void check(Document from, Reference reference) {
    Identity page =
        reference.page().isEmpty() ? from.identity() : Identity.of(Kind.PAGE, reference.page());
    Set<String> known = anchors.get(page);
    if (known != null && !known.contains(reference.anchor())) {
      report.add(Rule.LINK_ANCHOR_UNKNOWN, reference.place(), "anchor", reference.fragment());
    }
  }
}
