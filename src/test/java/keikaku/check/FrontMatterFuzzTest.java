package keikaku.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import keikaku.MiniPlan;

/** Whatever bytes a file holds: a plan or errors with their places, never an exception. */
class FrontMatterFuzzTest {

  private static final MiniPlan PLAN = MiniPlan.inMemory();

  @FuzzTest(maxDuration = "60s")
  void anActionIsReadOrRefused(byte[] bytes) {
    PLAN.with("actions/2.md", bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void aPlanIsReadOrRefused(byte[] bytes) {
    PLAN.with("plan.md", bytes);
  }
}
