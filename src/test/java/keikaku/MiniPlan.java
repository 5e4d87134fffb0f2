package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.model.Plan;

/** The smallest plan that can be read, in memory, as the ground on which one file is tried. */
public final class MiniPlan {

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "plan.md",
              """
              ---
              id: mini
              title: 小さな計画
              period: 2019/2021
              languages: [ja]
              publisher: {code: "282286", name: 加東市}
              license: CC-BY-4.0
              published: 2022-06-01
              updated: 2022-06-01
              scale:
                - {id: good, symbol: ○, label: できた}
                - {id: bad, symbol: ×, label: できなかった}
              ---
              """,
              "policies/1.md",
              "---\ntitle: 安全\n---\n",
              "actions/1.md",
              "---\npolicy: 1\ntitle: 訓練\n---\n- 訓練をする\n",
              "evaluations/2021/round.md",
              "---\ntitle: 評価\nkind: final\nperiod: 2019/2021\n---\n",
              "evaluations/2021/1.md",
              "---\ngrade: ○\n---\n訓練をした。\n"));

  /** Five seconds of the processor's time, however busy the machine is. */
  private static final long LONGEST = 5_000_000_000L;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Path folder;

  private MiniPlan(Path folder) {
    this.folder = folder;
  }

  /** The plan, on a file system of its own. */
  public static MiniPlan inMemory() {
    Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/project/content");
    FullPlan.write(FILES, folder, false);
    // Once without looking at the clock, since a machine that has just started is slow.
    assertThat(PlanReader.read(folder, new Report())).isPresent();
    return new MiniPlan(folder);
  }

  public Path folder() {
    return folder;
  }

  /**
   * Reads the plan with this file in it, which is taken out again. Whatever its bytes are, there is
   * a plan or a located error, and soon.
   */
  public Reading with(String path, byte[] bytes) {
    Path file = folder.resolve(path);
    Optional<byte[]> before = Optional.empty();
    try {
      if (Files.exists(file)) {
        before = Optional.of(Files.readAllBytes(file));
      }
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      restore(file, before);
    }
  }

  /** As {@link #with(String, byte[])}, from text. */
  public Reading with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void restore(Path file, Optional<byte[]> before) {
    try {
      if (before.isPresent()) {
        Files.write(file, before.get());
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading read() {
    long start = CLOCK.getCurrentThreadCpuTime();
    Report report = new Report();
    Optional<Plan> plan = PlanReader.read(folder, report);
    assertThat(CLOCK.getCurrentThreadCpuTime() - start).as("nanoseconds").isLessThan(LONGEST);
    assertThat(plan.isPresent()).isEqualTo(!report.hasErrors());
    report.diagnostics().forEach(MiniPlan::checkPlace);
    return new Reading(plan, report);
  }

  private static void checkPlace(Diagnostic one) {
    Place place = one.place();
    assertThat(place.file()).as(one.toString()).isNotEmpty();
    assertThat(place.line()).as(one.toString()).isNotNegative();
    int longest = place.text().codePointCount(0, place.text().length()) + 1;
    assertThat(place.column()).as(one.toString()).isBetween(0, longest);
  }

  /** What became of reading. */
  public record Reading(Optional<Plan> plan, Report report) {}
}
