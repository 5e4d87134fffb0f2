package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever Markdown a page holds: it is refused, or shown without anything that runs or loads. */
class ProseFuzzTest {

  private static final MiniPlan PLAN = MiniPlan.inMemory();
  private static final SiteJudge JUDGE =
      new SiteJudge(MemorySite.of(FullPlan.folder(FullPlan.files())).files());
  private static final String PAGE = "pages/sample.md";

  @FuzzTest(maxDuration = "60s")
  void nothingInTextIsActive(byte[] bytes) {
    String text = "---\ntitle: 見本\norder: 1\n---\n" + new String(bytes, StandardCharsets.UTF_8);
    PLAN.with(PAGE, text)
        .plan()
        .ifPresent(
            plan -> {
              String page = MemorySite.page(plan, "sample.html");
              int from = page.indexOf("<div class=\"prose\"");
              assertThat(from).isPositive();
              String prose = page.substring(from, page.indexOf("</main>", from));
              assertThat(JUDGE.faultsOfText(prose)).as(text).isEmpty();
            });
  }
}
