package keikaku;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import keikaku.emit.Artifact;
import keikaku.emit.site.inspect.PageChecker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long one page takes to render, and to check with its links. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

  private static final String ACTION = "actions/7.html";
  private static final String LIST = "actions/index.html";

  private MadePlan made;
  private Artifact action;
  private Artifact list;
  private byte[] page;

  /** Lays out the site once; rendering is what is measured. */
  @Setup
  public void layOut(MadePlan given) {
    made = given;
    Project project =
        new Project(
            Path.of(""),
            Path.of("content"),
            Path.of("public"),
            Optional.of(Path.of("site-theme")),
            Optional.empty(),
            Optional.of("https://plan.example/"));
    Presentation presentation = Presentation.of(made.plan, project);
    action = find(presentation, ACTION);
    list = find(presentation, LIST);
    page = action.content().get();
  }

  private static Artifact find(Presentation presentation, String path) {
    return presentation.artifacts().stream()
        .filter(artifact -> artifact.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Benchmark
  public byte[] actionPage() {
    return action.content().get();
  }

  @Benchmark
  public byte[] listOfAllActions() {
    return list.content().get();
  }

  /** The scan of a page whose constructs were all seen before is the usual case; here none was. */
  @Benchmark
  public PageChecker checkedPage() {
    PageChecker checker = PageChecker.of(made.plan, made.addresses);
    checker.see(ACTION, page);
    return checker;
  }

  @Benchmark
  public PageChecker tenCheckedPages() {
    PageChecker checker = PageChecker.of(made.plan, made.addresses);
    for (int number = 1; number <= 10; number++) {
      checker.see("actions/" + number + ".html", page);
    }
    return checker;
  }
}
