package keikaku.source;

import java.util.concurrent.TimeUnit;
import keikaku.diagnostic.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** How long the front matter of one action takes to read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrontMatterBenchmark {

  private static final String ACTION =
      """
      ---
      policy: 3
      title: "防災訓練の見直し(第3号)"
      departments: [産業振興課]
      related: [9, 15, 21, 27, 33, 39]
      ---
      - 前年度の結果を受けて、年度内に実施できる計画を見直すこととしました。
      """;

  @Benchmark
  public FrontMatter frontMatter() {
    return new FrontMatterReader(SourceText.of("actions/3.md", ACTION), new Report()).read();
  }
}
