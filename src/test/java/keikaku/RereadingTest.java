package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.model.Asset;
import keikaku.model.Plan;
import keikaku.model.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading what has changed comes to the same as reading everything. {@code -Dseed=…} makes other
 * edits, {@code -Dkeikaku.long=true} many more, {@code -Dedits=…} as many as one likes.
 */
class RereadingTest {

  private static final long SEED = Long.getLong("seed", 20261122);
  private static final int EDITS = Integer.getInteger("edits", Program.takeLong() ? 20_000 : 400);

  @TempDir Path top;

  @Test
  void planAndFindingsAreThoseOfAFullReading() throws Exception {
    RandomEdits edits = new RandomEdits(top, SEED);
    PlanReader reader = new PlanReader(edits.content());
    assertThat(said(reader.read(new Report()), new Report())).startsWith("Cover");
    int sound = 0;
    for (int i = 0; i < EDITS; i++) {
      Set<Path> changed = edits.next();
      changed.removeIf(path -> !path.startsWith(edits.content()));
      Report report = new Report();
      String again = said(reader.readAgain(changed, report), report);
      Report whole = new Report();
      String anew = said(PlanReader.read(edits.content(), whole), whole);
      String what = "seed " + SEED + ", edit " + i + ":\n" + edits.log();
      assertThat(again).as(what).isEqualTo(anew);
      sound += anew.startsWith("Cover") ? 1 : 0;
    }
    assertThat(sound).as("edits that left the plan sound").isBetween(EDITS / 6, EDITS);
  }

  @Test
  void whatAChangeDoesNotTouchStaysTheSameObject() throws Exception {
    RandomEdits edits = new RandomEdits(top, SEED);
    PlanReader reader = new PlanReader(edits.content());
    Plan before = reader.read(new Report()).orElseThrow();
    Path term = edits.content().resolve("terms/bcp.md");
    Files.writeString(term, Files.readString(term) + "\n計画です。\n");
    Plan changed = reader.readAgain(Set.of(term), new Report()).orElseThrow();
    Path added = edits.content().resolve("actions/30.md");
    Files.writeString(added, "---\npolicy: 4\ntitle: 新しい項目\n---\n- 見直す\n");
    Plan grown = reader.readAgain(Set.of(added), new Report()).orElseThrow();
    assertThat(grown.actions()).hasSize(before.actions().size() + 1);
    assertThat(changed.terms().get(1)).isNotEqualTo(before.terms().get(1));
    assertThat(grown.terms().get(1)).isSameAs(changed.terms().get(1));
    for (int i = 0; i < before.actions().size(); i++) {
      assertThat(grown.actions().get(i)).isSameAs(before.actions().get(i));
    }
  }

  private static String said(Optional<Plan> plan, Report report) {
    List<String> lines = new ArrayList<>();
    plan.ifPresent(
        one -> {
          lines.add(one.cover().toString());
          one.entries().forEach(entry -> lines.add(entry.toString()));
          one.assets().forEach(asset -> lines.add(asset.path() + sum(asset)));
          one.actions()
              .forEach(
                  action ->
                      lines.add(
                          one.place(action)
                              + " "
                              + one.latestEvaluation(action)
                              + one.evaluationsOf(action).stream()
                                  .map(Object::toString)
                                  .collect(Collectors.joining())));
          one.policies().forEach(policy -> lines.add(one.actionsOf(policy) + grades(one, policy)));
          lines.add(one.count(one.actions()).toString());
        });
    report.diagnostics().forEach(one -> lines.add(one.toString()));
    return String.join("\n", lines);
  }

  private static String grades(Plan plan, Policy policy) {
    return plan.count(plan.actionsOf(policy)).toString();
  }

  private static String sum(Asset asset) {
    return " " + Arrays.hashCode(asset.bytes());
  }
}
