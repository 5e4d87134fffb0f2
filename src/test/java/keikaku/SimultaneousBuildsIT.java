package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that begin together do not get into each other's way. */
class SimultaneousBuildsIT {

  private static final int TOGETHER = 8;

  @TempDir Path top;

  @Test
  void oneWinsAndTheOthersSaySo() throws Exception {
    TwoReleases site = TwoReleases.in(top, top.resolve("public"), false);
    int refused = 0;
    int times = Effort.of(2, 50);
    for (int time = 0; time < times; time++) {
      int release = 2 - time % 2;
      site.use(release);
      refused += refused("time " + time);
      assertThat(site.present()).as("time " + time).isEqualTo(site.sums(release));
      site.assertOldOrNew("time " + time);
    }
    assertThat(refused).isPositive();
    System.out.println(times + " × " + TOGETHER + " builds: " + refused + " found it in use");
  }

  /** Starts the builds, and says how many of them found the folder in use. */
  private int refused(String when) throws Exception {
    List<Process> builds = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      builds.add(Program.in(top).start(top.resolve("out" + i), top.resolve("err" + i), "build"));
    }
    int refused = 0;
    for (int i = 0; i < TOGETHER; i++) {
      int exit = builds.get(i).waitFor();
      String err = Files.readString(top.resolve("err" + i));
      if (exit != 0) {
        refused++;
        assertThat(exit).as(when + err).isEqualTo(3);
        assertThat(err).as(when).contains("別の処理が同じフォルダーに書き込んでいます");
      }
    }
    assertThat(refused).as(when).isLessThan(TOGETHER);
    return refused;
  }
}
