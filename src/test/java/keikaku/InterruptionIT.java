package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import keikaku.output.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a build, the published site is whole, and the next build mends the rest. */
class InterruptionIT {

  /** How a process ends that halts itself, and one that is killed. */
  private static final int HALTED = 137;

  /** So often in the long form a build may run to its end, to tell how long one takes now. */
  private static final int MEASURED = 50;

  @TempDir Path top;

  /** How far a build had come when it was killed. */
  private enum Stage {
    /** Nothing is written yet. */
    READING,
    WRITING,
    SWAPPING,
    /** The new release is seen; perhaps something is left to clear away. */
    PUBLISHED
  }

  /** In the short form some steps along the way, and every one of the swap at the end. */
  @ParameterizedTest(name = "live: {0}")
  @ValueSource(booleans = {false, true})
  void haltingAtAnyStepLeavesAWholeRelease(boolean live) throws Exception {
    TwoReleases site = releases(live);
    int stride = Effort.of(80, 1);
    int passes = 1;
    while (haltsAt(passes, site)) {
      passes += stride;
    }
    assertThat(passes).isGreaterThan(80);
    int halts = passes - stride;
    while (passes - halts > 1) {
      int middle = (halts + passes) / 2;
      boolean halted = haltsAt(middle, site);
      halts = halted ? middle : halts;
      passes = halted ? passes : middle;
    }
    for (int near = halts - Effort.of(8, 0); near < halts; near++) {
      assertThat(haltsAt(near, site)).isTrue();
    }
    System.out.println("halt, live " + live + ": " + halts + " steps, 0 sites broken");
  }

  private TwoReleases releases(boolean live) throws Exception {
    return TwoReleases.in(top, top.resolve("public"), live);
  }

  /** Halts a build at a step, proves that nothing is broken, and tells whether it got so far. */
  private boolean haltsAt(int step, TwoReleases site) throws Exception {
    site.use(2);
    Program program = Program.in(top).withJava("-Dkeikaku.haltAt=" + step);
    int exit = program.run(site.command()).exit();
    assertMended("step " + step, site, 1);
    return exit == HALTED;
  }

  private static void assertMended(String when, TwoReleases site, int release) throws Exception {
    site.assertOldOrNewAfterRecovery(when);
    assertThat(site.built(release)).as(when).isEqualTo(site.sums(release));
  }

  /**
   * Every other kill falls anywhere in the time that a build takes, the rest in the time from its
   * first change on the disk on.
   */
  @ParameterizedTest(name = "live: {0}")
  @ValueSource(booleans = {false, true})
  void killingAtAnyTimeLeavesAWholeRelease(boolean live) throws Exception {
    TwoReleases site = releases(live);
    Random random = new Random(Effort.SEED);
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    int kills = 0;
    long whole = 0;
    long writing = 0;
    for (int round = 0; kills < Effort.of(4, live ? 200 : 1000); round++) {
      String when = "seed " + Effort.SEED + " round " + round;
      site.use(1 + (round + 1) % 2);
      Process process = start(site);
      if (round % MEASURED == 0) {
        long start = System.nanoTime();
        awaitFirstChange(process, site);
        long change = System.nanoTime();
        assertThat(process.waitFor()).as(when).isZero();
        whole = System.nanoTime() - start;
        writing = System.nanoTime() - change;
      } else {
        await(round % 2 == 0, whole, writing, process, site, random);
        if (process.destroyForcibly().waitFor() == HALTED) {
          stages.merge(stage(site, 1 + (round + 1) % 2), 1, Integer::sum);
          kills++;
        }
      }
      assertMended(when, site, 1 + (round + 1) % 2);
    }
    System.out.println("kill -9, live " + live + ": " + kills + " in " + stages + ", 0 broken");
  }

  private Process start(TwoReleases site) throws Exception {
    return Program.in(top).start(top.resolve("out"), top.resolve("err"), site.command());
  }

  private static void await(
      boolean anywhere, long whole, long writing, Process process, TwoReleases site, Random random)
      throws Exception {
    if (!anywhere) {
      awaitFirstChange(process, site);
    }
    long time = (long) (random.nextDouble() * (anywhere ? whole : writing));
    TimeUnit.NANOSECONDS.sleep(time);
  }

  private static void awaitFirstChange(Process process, TwoReleases site) throws Exception {
    while (process.isAlive() && !site.holds("next") && !site.holds("swap")) {
      Thread.sleep(1);
    }
  }

  private static Stage stage(TwoReleases site, int release) throws Exception {
    if (site.holds("swap")) {
      return Stage.SWAPPING;
    } else if (site.holds("next")) {
      return Stage.WRITING;
    }
    return site.present().equals(site.sums(release)) ? Stage.PUBLISHED : Stage.READING;
  }

  @Test
  void previousReleaseIsKept() throws Exception {
    TwoReleases site = releases(false);
    site.built(2);
    Path previous = top.resolve(".keikaku/public/previous");
    assertThat(Manifest.of(previous)).isPresent();
    assertThat(SmallProject.sums(previous)).isEqualTo(site.sums(1));
  }
}
