package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import keikaku.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full, in all degrees from no room at all to enough. */
class FullDiskIT {

  private static final long BLOCK = 4096;

  @TempDir Path top;

  @Test
  void leavesTheOldSite() throws Exception {
    Path small = Files.createDirectory(top.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString()) == 0,
        "mounting a small disk is not permitted here, so a full disk is not tested");
    try {
      fill(small, TwoReleases.in(top, small.resolve("public"), false));
    } finally {
      assertThat(run("umount", small.toString())).isZero();
    }
  }

  /** What is left of the disk grows from nothing to a little more than a build needs. */
  private void fill(Path small, TwoReleases site) throws Exception {
    int sizes = Effort.of(6, 64);
    long enough = need(site) * 5 / 4;
    int failed = 0;
    for (int i = 0; i < sizes; i++) {
      long free = enough * i / (sizes - 1) / BLOCK * BLOCK;
      site.use(2);
      fill(small, free);
      Run run = Program.in(top).run(site.command());
      if (run.exit() != 0) {
        failed++;
        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("ディスクの空きが足りない");
        assertThat(site.present()).as(free + " bytes free").isEqualTo(site.sums(1));
      }
      Files.delete(small.resolve("filler"));
      site.assertOldOrNewAfterRecovery(free + " bytes free");
      assertThat(site.built(1)).isEqualTo(site.sums(1));
    }
    assertThat(failed).isStrictlyBetween(0, sizes);
    System.out.println(sizes + " sizes up to " + enough + " bytes: " + failed + " builds failed");
  }

  /** How much the second release takes on the disk beside the first. */
  private static long need(TwoReleases site) throws Exception {
    Map<String, String> first = site.sums(1);
    site.built(2);
    long blocks = 0;
    for (Map.Entry<String, String> file : site.sums(2).entrySet()) {
      if (!file.getValue().equals(first.get(file.getKey()))) {
        blocks += Files.size(site.site().resolve(file.getKey())) / BLOCK + 1;
      }
    }
    site.built(1);
    return blocks * BLOCK;
  }

  /** Leaves {@code free} bytes on a small disk. */
  private static void fill(Path disk, long free) throws Exception {
    long space = Files.getFileStore(disk).getUsableSpace() - free;
    run("fallocate", "-l", "" + Math.max(BLOCK, space), disk.resolve("filler").toString());
    assertThat(Files.getFileStore(disk).getUsableSpace()).isLessThanOrEqualTo(free + BLOCK);
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
