package keikaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keikaku.FullPlan;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import org.junit.jupiter.api.Test;

/** What has got another id is found where it was before. */
class FormerAddressesTest {

  private static FormerAddresses addresses() {
    Map<String, String> files = FullPlan.files();
    Map.of(
            "policies/1.md", "8",
            "actions/1.md", "9",
            "terms/bcp.md", "plan-b",
            "pages/about.md", "site",
            "evaluations/2019/round.md", "first-year")
        .forEach(
            (path, id) ->
                files.computeIfPresent(
                    path,
                    (same, text) -> text.replaceFirst("---\n", "---\nmoved-from: [" + id + "]\n")));
    return FormerAddresses.of(PlanReader.read(FullPlan.folder(files), new Report()).orElseThrow());
  }

  @Test
  void pagesWereAtTheirFormerIds() {
    FormerAddresses addresses = addresses();
    assertThat(addresses.of("policies/1.html")).containsExactly("policies/8.html");
    assertThat(addresses.of("actions/1.html")).containsExactly("actions/9.html");
    assertThat(addresses.of("actions/1.csv")).containsExactly("actions/9.csv");
    assertThat(addresses.of("terms/bcp.html")).containsExactly("terms/plan-b.html");
    assertThat(addresses.of(Addresses.page("about"))).containsExactly(Addresses.page("site"));
    assertThat(addresses.of("evaluations/2019/index.html"))
        .containsExactly("evaluations/first-year/index.html");
  }

  @Test
  void evaluationMovesWithItsActionAndItsRound() {
    assertThat(addresses().of("evaluations/2019/1.json"))
        .containsExactlyInAnyOrder(
            "evaluations/2019/9.json",
            "evaluations/first-year/1.json",
            "evaluations/first-year/9.json");
    assertThat(addresses().of("evaluations/2019-2020/1.html"))
        .containsExactly("evaluations/2019-2020/9.html");
  }

  @Test
  void othersWereNowhereElse() {
    for (String path : new String[] {"actions/2.html", "actions/10.html", "index.html"}) {
      assertThat(addresses().of(path)).isEmpty();
    }
    assertThat(addresses().of("actions/1.en.html")).isEmpty();
  }
}
