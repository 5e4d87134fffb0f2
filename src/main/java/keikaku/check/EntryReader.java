package keikaku.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keikaku.diagnostic.Report;
import keikaku.model.Block;
import keikaku.model.Entry;
import keikaku.model.Prose;
import keikaku.prose.Body;
import keikaku.prose.LinkTargets;
import keikaku.prose.ProseReader;
import keikaku.prose.Reference;
import keikaku.source.Inquiry;
import keikaku.source.Inventory;
import keikaku.source.Written;

/** Reads the files about one thing as an entry of the plan. May be used by several threads. */
final class EntryReader {

  private final Basics basics;
  private final Inventory inventory;

  EntryReader(Basics basics, Inventory inventory) {
    this.basics = basics;
    this.inventory = inventory;
  }

  EntryReading read(Written written) {
    Report report = new Report();
    Inquiry inquiry = new Inquiry(inventory);
    Known known = basics.known(inquiry);
    DraftReader drafts =
        new DraftReader(known, new ProseReader(new LinkTargets(inquiry), report), report);
    List<EvaluationReader.Stated> stated = new ArrayList<>();
    Optional<Draft> draft = drafts.read(written);
    Optional<? extends Entry> entry = draft.flatMap(one -> entry(one, known, stated, report));
    List<MoveReader.Stated> moves =
        draft.map(new MoveReader(known, report)::read).orElse(List.of());
    List<Body> bodies = drafts.bodies();
    return new EntryReading(
        written.identity(),
        written.file(),
        Optional.of(written),
        inquiry.reliance(),
        report.diagnostics(),
        entry,
        drafts.original().map(EntryReader::anchors),
        references(bodies),
        assets(bodies),
        List.copyOf(stated),
        moves);
  }

  private Optional<? extends Entry> entry(
      Draft draft, Known known, List<EvaluationReader.Stated> stated, Report report) {
    return switch (draft.identity().kind()) {
      case PLAN ->
          new CoverReader(known, new ScaleReader(known, report).read(draft), report).read(draft);
      case POLICY -> PolicyReader.read(draft);
      case ACTION -> new ActionReader(known, report).read(draft);
      case ROUND -> new RoundReader(known, report).read(draft);
      case EVALUATION -> new EvaluationReader(known, basics.scale(), stated, report).read(draft);
      case TERM -> new TermReader(report).read(draft);
      case PAGE -> new PageReader(report).read(draft);
    };
  }

  private static Set<String> anchors(Body body) {
    Set<String> anchors = new HashSet<>();
    for (Block block : body.prose().blocks()) {
      if (block instanceof Block.Heading heading) {
        anchors.add(heading.anchor());
      }
    }
    return Set.copyOf(anchors);
  }

  private static List<Reference> references(List<Body> bodies) {
    List<Reference> references = new ArrayList<>();
    bodies.forEach(body -> references.addAll(body.references()));
    return List.copyOf(references);
  }

  private static Set<String> assets(List<Body> bodies) {
    Set<String> assets = new TreeSet<>();
    for (Body body : bodies) {
      Prose prose = body.prose();
      AssetsInProse.collect(prose, assets);
    }
    return Set.copyOf(assets);
  }
}
