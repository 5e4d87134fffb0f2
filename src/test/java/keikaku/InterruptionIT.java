package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import keikaku.Program.Run;
import keikaku.output.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a build, the published site is whole, and the next build mends the rest. */
class InterruptionIT {

  /** How a process ends that halts itself, and one that is killed. */
  private static final int HALTED = 137;

  @TempDir Path top;
  private SmallProject project;
  private Program program;
  private Map<String, String> first;
  private Map<String, String> second;

  @BeforeEach
  void buildTwoReleases() throws Exception {
    project = SmallProject.in(top);
    program = Program.in(top);
    use(2);
    assertThat(program.run("build").exit()).isZero();
    second = SmallProject.sums(project.site());
    use(1);
    assertThat(program.run("build").exit()).isZero();
    first = SmallProject.sums(project.site());
    assertThat(first).isNotEqualTo(second);
  }

  private void use(int release) throws Exception {
    project.evaluate(release == 1 ? "○" : "×", "第" + release + "版の結果です。");
  }

  /** In the short form some steps along the way, and every one of the swap at the end. */
  @Test
  void haltingAtAnyStepLeavesAWholeRelease() throws Exception {
    int stride = Program.takeLong() ? 1 : 40;
    int passes = 1;
    while (haltsAt(passes)) {
      passes += stride;
    }
    assertThat(passes).isGreaterThan(40);
    int halts = passes - stride;
    while (passes - halts > 1) {
      int middle = (halts + passes) / 2;
      boolean halted = haltsAt(middle);
      halts = halted ? middle : halts;
      passes = halted ? passes : middle;
    }
    for (int near = halts - 8; near < halts; near++) {
      assertThat(haltsAt(near)).isTrue();
    }
  }

  /** Halts a build at a step, proves that nothing is broken, and tells whether it got so far. */
  private boolean haltsAt(int step) throws Exception {
    use(2);
    int exit = program.withJava("-Dkeikaku.haltAt=" + step).run("build").exit();
    assertOldOrNewAfterRecovery("step " + step);
    return exit == HALTED;
  }

  @Test
  void killingAtAnyTimeLeavesAWholeRelease() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int rounds = Program.takeLong() ? 1000 : 5;
    for (int round = 0; round < rounds; round++) {
      use(2);
      Process process = program.start(top.resolve("out"), top.resolve("err"), "build");
      Thread.sleep(random.nextInt(900));
      process.destroyForcibly().waitFor();
      assertOldOrNewAfterRecovery("seed " + seed + " round " + round);
    }
  }

  /** Straight after the interruption the folder may be missing for the next build to bring back. */
  private void assertOldOrNewAfterRecovery(String when) throws Exception {
    if (Files.exists(project.site())) {
      assertOldOrNew(when);
    }
    project.evaluate("〇", "誤りのある原稿では、公開できません。");
    assertThat(program.run("build").exit()).as(when).isEqualTo(1);
    assertOldOrNew(when + ", recovered");
    use(1);
    assertThat(program.run("build").exit()).as(when).isZero();
    assertThat(SmallProject.sums(project.site())).as(when).isEqualTo(first);
    assertThat(top.resolve(".keikaku/public/next")).as(when).doesNotExist();
    assertThat(top.resolve(".keikaku/public/old")).as(when).doesNotExist();
  }

  private void assertOldOrNew(String when) throws Exception {
    assertThat(SmallProject.isWhole(project.site())).as(when).isTrue();
    assertThat(SmallProject.sums(project.site())).as(when).isIn(List.of(first, second));
  }

  @Test
  void ofManyBuildsAtOnceOneWinsAndTheOthersSaySo() throws Exception {
    int times = Program.takeLong() ? 50 : 2;
    for (int time = 0; time < times; time++) {
      use(2 - time % 2);
      assertOneWins("time " + time);
    }
  }

  private void assertOneWins(String when) throws Exception {
    List<Process> builds = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      builds.add(program.start(top.resolve("out" + i), top.resolve("err" + i), "build"));
    }
    int won = 0;
    for (int i = 0; i < builds.size(); i++) {
      int exit = builds.get(i).waitFor();
      String err = Files.readString(top.resolve("err" + i));
      if (exit == 0) {
        won++;
      } else {
        assertThat(exit).as(when + err).isEqualTo(3);
        assertThat(err).as(when).contains("別の処理が同じフォルダーに書き込んでいます");
      }
    }
    assertThat(won).as(when).isPositive();
    assertThat(SmallProject.isWhole(project.site())).as(when).isTrue();
  }

  @Test
  void fullDiskLeavesTheOldSite() throws Exception {
    Path small = Files.createDirectory(top.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString()) == 0,
        "mounting a small disk is not permitted here, so a full disk is not tested");
    try {
      Path output = small.resolve("public");
      use(1);
      assertThat(program.run("build", "--output", output.toString()).exit()).isZero();
      Map<String, String> before = SmallProject.sums(output);
      int sizes = Program.takeLong() ? 64 : 6;
      for (int i = 0; i < sizes; i++) {
        use(2);
        fill(small, i * 4096L * (64 / sizes));
        Run run = program.run("build", "--output", output.toString());
        if (run.exit() != 0) {
          assertThat(run.exit()).as(run.err()).isEqualTo(3);
          assertThat(run.err()).contains("ディスクの空きが足りない");
          assertThat(SmallProject.sums(output)).isEqualTo(before);
        }
        Files.delete(small.resolve("filler"));
        use(1);
        assertThat(program.run("build", "--output", output.toString()).exit()).isZero();
        assertThat(SmallProject.sums(output)).isEqualTo(before);
      }
    } finally {
      assertThat(run("umount", small.toString())).isZero();
    }
  }

  /** Leaves {@code free} bytes on a small disk. */
  private static void fill(Path disk, long free) throws Exception {
    long space = Files.getFileStore(disk).getUsableSpace() - free;
    run("fallocate", "-l", "" + Math.max(4096, space), disk.resolve("filler").toString());
    assertThat(Files.getFileStore(disk).getUsableSpace()).isLessThanOrEqualTo(free + 4096);
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  @Test
  void previousReleaseIsKept() throws Exception {
    use(2);
    program.run("build");
    assertThat(Manifest.of(top.resolve(".keikaku/public/previous"))).isPresent();
    assertThat(SmallProject.sums(top.resolve(".keikaku/public/previous"))).isEqualTo(first);
  }
}
