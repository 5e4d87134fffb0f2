package keikaku.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.model.Plan;
import keikaku.source.Content;
import keikaku.source.ContentPass;
import keikaku.source.ContentReader;
import keikaku.source.Identity;
import keikaku.source.Inventory;
import keikaku.source.Kind;
import keikaku.source.Written;

/**
 * Reads a content folder as a plan. Everything that is wrong with it is found in one run. When some
 * files have changed, only the entries are read again that the change touches.
 */
public final class PlanReader {

  private final Path folder;
  private final ContentReader contents;
  private final AssetReader assets = new AssetReader();
  private final Map<Identity, EntryReading> readings = new HashMap<>();
  private final Former former = new Former();
  private List<Written> entries = List.of();
  private List<EntryReading> inOrder = List.of();
  private Basics basics = new Basics(List.of(), Optional.empty(), Optional.empty());
  private List<Diagnostic> aboutBasics = List.of();

  /** Where {@code plan.md} stands among the entries, or -1. */
  private int cover = -1;

  private Optional<Inventory> inventory = Optional.empty();
  private Optional<Plan> last = Optional.empty();

  public PlanReader(Path folder) {
    this.folder = folder;
    this.contents = new ContentReader(folder);
  }

  /**
   * The plan in this folder, or nothing when the report has errors.
   *
   * @throws java.io.UncheckedIOException when the machine, not the content, is at fault
   */
  public static Optional<Plan> read(Path folder, Report report) {
    ContentPass pass = new ContentPass(folder, report);
    Content content = pass.outline();
    EntryReader reader = new EntryReader(Basics.of(content, report), content.inventory());
    List<EntryReading> all = pass.each(written -> reader.read(written).forGood());
    Map<Identity, EntryReading> readings = new HashMap<>(2 * all.size());
    all.forEach(one -> readings.put(one.identity(), one));
    Former former = new Former();
    former.entries.gather(all);
    return new PlanChecker(content, readings, former, report).plan(new AssetReader());
  }

  /** Reads every file. */
  public Optional<Plan> read(Report report) {
    assets.forgetAll();
    return plan(contents.read(report), report);
  }

  /**
   * Reads what has changed since the last time. The plan and the report are the same as if
   * everything were read; a plan of which nothing has changed is the same object.
   *
   * @param changed files and folders, below the content folder, that are new, different or gone
   */
  public Optional<Plan> readAgain(Collection<Path> changed, Report report) {
    if (changed.contains(folder)) {
      return read(report);
    }
    for (Path one : changed) {
      assets.forget(folder.relativize(one).toString().replace('\\', '/'));
    }
    return plan(contents.readAgain(changed, report), report);
  }

  private Optional<Plan> plan(Content content, Report report) {
    boolean moved = !inventory.equals(Optional.of(content.inventory()));
    Basics newest = basics(content, moved);
    boolean same = basics != null && newest.equals(basics);
    List<EntryReading> known = known(content.entries());
    List<Integer> stale = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      EntryReading one = known.get(i);
      if (!same || one == null || moved && !one.reliance().holdsIn(content.inventory())) {
        stale.add(i);
      }
    }
    read(stale, known, content, newest);
    boolean gone = readings.size() > known.size();
    if (gone) {
      forgetAllBut(content.entries());
    }
    entries = content.entries();
    inOrder = known;
    basics = newest;
    inventory = Optional.of(content.inventory());
    report.addAll(aboutBasics);
    former.entries.gather(known);
    Optional<Plan> plan = new PlanChecker(content, readings, former, report).plan(assets);
    boolean untouched = same && !moved && !gone && stale.isEmpty();
    last = untouched ? plan.map(this::keptIfEqual) : plan;
    return last;
  }

  /** What {@code plan.md} tells; it is asked again when it, or what there is, has changed. */
  private Basics basics(Content content, boolean moved) {
    List<Written> all = content.entries();
    if (!moved && cover >= 0 && cover < all.size() && all.get(cover) == entries.get(cover)) {
      return basics;
    }
    Report about = new Report();
    Basics newest = Basics.of(content, about);
    aboutBasics = about.diagnostics();
    cover = content.first(Kind.PLAN).map(all::indexOf).orElse(-1);
    return newest;
  }

  /** What is known of each entry; nothing where its files are new or say something else. */
  private List<EntryReading> known(List<Written> newest) {
    List<EntryReading> known = new ArrayList<>(newest.size());
    for (int i = 0; i < newest.size(); i++) {
      boolean there = i < entries.size() && entries.get(i) == newest.get(i);
      known.add(there ? inOrder.get(i) : known(newest.get(i)));
    }
    return known;
  }

  private EntryReading known(Written written) {
    EntryReading known = readings.get(written.identity());
    return known != null && known.written().orElse(null) == written ? known : null;
  }

  private void read(List<Integer> stale, List<EntryReading> to, Content content, Basics newest) {
    EntryReader reader = new EntryReader(newest, content.inventory());
    List<EntryReading> read =
        stale.parallelStream().map(place -> reader.read(content.entries().get(place))).toList();
    for (int i = 0; i < read.size(); i++) {
      to.set(stale.get(i), read.get(i));
      readings.put(read.get(i).identity(), read.get(i));
    }
  }

  /** The plan of before, when its pictures and files are the same as well. */
  private Plan keptIfEqual(Plan plan) {
    return last.filter(before -> before.assets().equals(plan.assets())).orElse(plan);
  }

  private void forgetAllBut(List<Written> entries) {
    Set<Identity> present = new HashSet<>();
    entries.forEach(written -> present.add(written.identity()));
    readings.keySet().retainAll(present);
  }
}
