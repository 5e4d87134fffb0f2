package keikaku.prose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import keikaku.diagnostic.Report;
import keikaku.model.Prose;
import keikaku.source.Document;
import keikaku.source.Identity;
import keikaku.source.Inquiry;
import keikaku.source.Inventory;
import keikaku.source.Kind;
import keikaku.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the text of one evaluation takes to read: two paragraphs, a link, a list. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownBenchmark {

  private static final String SENTENCES =
      "前年度の結果を受けて、年度内に実施できる計画を見直すこととしました。特に**第62地区**では、利用件数が前年度に比べて42件増えました。"
          + "詳しくは[事業の説明](https://example.jp/plan/389/43)をご覧ください。関係する部署と協力し、現場の負担を減らす方法を検討しています。";

  private final Document document =
      new Document(
          "evaluations/2021/3.md",
          new Identity(Kind.EVALUATION, "2021", "3"),
          "",
          SourceText.of(
              "evaluations/2021/3.md",
              SENTENCES + SENTENCES + "\n\n" + SENTENCES + "\n\n- 一つ目の項目です。\n- 二つ目の項目です。\n"),
          Optional.empty(),
          1);

  private final LinkTargets targets =
      new LinkTargets(new Inquiry(new Inventory(Map.of(), Set.of())));

  @Benchmark
  public Prose markdown() {
    return new ProseReader(targets, new Report()).read(document).prose();
  }
}
