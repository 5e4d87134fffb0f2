package keikaku.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keikaku.diagnostic.Report;
import keikaku.model.Plan;
import keikaku.source.Content;
import keikaku.source.ContentReader;
import keikaku.source.Identity;
import keikaku.source.Inventory;
import keikaku.source.Written;

/**
 * Reads a content folder as a plan. Everything that is wrong with it is found in one run. When some
 * files have changed, only the entries are read again that the change touches.
 */
public final class PlanReader {

  private final Path folder;
  private final ContentReader contents;
  private final AssetReader assets = new AssetReader();
  private final Map<Identity, EntryReading> readings = new LinkedHashMap<>();
  private Basics basics = new Basics(List.of(), Optional.empty(), Optional.empty());
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
    return new PlanReader(folder).read(report);
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
    Basics newest = Basics.of(content, report);
    boolean same = newest.equals(basics);
    boolean moved = !inventory.equals(Optional.of(content.inventory()));
    List<Written> stale = new ArrayList<>();
    for (Written written : content.entries()) {
      EntryReading known = readings.get(written.identity());
      if (!same
          || known == null
          || known.written() != written
          || moved && !known.reliance().holdsIn(content.inventory())) {
        stale.add(written);
      }
    }
    EntryReader reader = new EntryReader(newest, content.inventory());
    List<EntryReading> read = stale.parallelStream().map(reader::read).toList();
    read.forEach(one -> readings.put(one.identity(), one));
    basics = newest;
    inventory = Optional.of(content.inventory());
    boolean gone = readings.size() > content.entries().size();
    if (gone) {
      forgetAllBut(content.entries());
    }
    Optional<Plan> plan = new PlanChecker(content, readings, report).plan(assets);
    boolean untouched = same && !moved && !gone && stale.isEmpty();
    last = untouched ? plan.map(this::keptIfEqual) : plan;
    return last;
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
