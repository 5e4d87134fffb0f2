package keikaku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import keikaku.bench.content.MakeContent;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.model.Plan;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A plan to measure with. */
@State(Scope.Benchmark)
public class MadePlan {

  @Param({"41", "1000"})
  public int actions;

  Plan plan;
  Addresses addresses;

  /** Makes the content in a folder of its own and reads it. */
  @Setup
  public void read() throws IOException {
    Path content = Files.createTempDirectory("keikaku-bench");
    MakeContent.main(new String[] {Integer.toString(actions), content.toString(), "keikaku"});
    plan = PlanReader.read(content, new Report()).orElseThrow();
    addresses = Addresses.of(plan, Optional.of("https://plan.example/"));
  }
}
