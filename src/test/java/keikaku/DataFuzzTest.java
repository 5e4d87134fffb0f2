package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.Table;
import keikaku.model.Plan;

/** Whatever words a plan holds: every data file is well-formed and reads back to the same cells. */
class DataFuzzTest {

  private static final MiniPlan PLAN = MiniPlan.inMemory();

  @FuzzTest(maxDuration = "60s")
  void everyTableReadsBack(byte[] bytes) {
    String words = new String(bytes, UTF_8);
    int half = words.length() / 2;
    String front = FullPlan.quoted(words.substring(0, half));
    String action =
        "---\npolicy: 1\ntitle: %s\nkeywords: [%s]\ndepartments: [%s]\n---\n- 訓練\n"
            .formatted(front, front, front);
    PLAN.with("actions/1.md", action).plan().ifPresent(DataFuzzTest::check);
    String result = "---\ngrade: ○\n---\n" + words.substring(half);
    PLAN.with("evaluations/2021/1.md", result).plan().ifPresent(DataFuzzTest::check);
  }

  private static void check(Plan plan) {
    OpenData data = OpenData.of(plan, Addresses.of(plan, Optional.of(MemorySite.BASE)));
    List<String> faults = new ArrayList<>();
    for (Table<?> table : data.tables().all()) {
      byte[] csv = bytes(data, "data/" + table.name() + ".csv");
      List<List<String>> records = DelimitedText.read(csv);
      assertThat(records.get(0)).isEqualTo(table.header());
      assertThat(records.subList(1, records.size())).isEqualTo(table.cells().toList());
      SiteJudge.csv(table.name(), csv, faults);
      SiteJudge.json(table.name(), bytes(data, "data/" + table.name() + ".json"), faults);
    }
    for (DataFile file : data.files().all()) {
      if (file.path().endsWith(".jsonld") || file.path().endsWith("plan.json")) {
        SiteJudge.json(file.path(), file.bytes(), faults);
      } else if (file.path().endsWith(".xml") || file.path().endsWith(".rdf")) {
        SiteJudge.xml(file.path(), file.bytes(), faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static byte[] bytes(OpenData data, String path) {
    return data.files().find(path).orElseThrow().bytes();
  }
}
