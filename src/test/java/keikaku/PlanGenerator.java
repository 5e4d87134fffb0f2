package keikaku;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes sound plans by chance: the same seed makes the same plan. */
final class PlanGenerator {

  private static final String[] WORDS = {
    "防災", "訓練", "窓口", "電子申請", "ＩＣＴ", "①次期", "𠮷野", "か゚", "A&B", "<試行>", "「情報」", "2019年度", "㈱加東",
    "*注", "100%", "\\n", "R&D", "#1", "～", "―"
  };

  private final Random random;
  private final Map<String, String> files = new TreeMap<>();

  private PlanGenerator(long seed) {
    random = new Random(seed);
  }

  /** The files of a plan in Japanese, by their path from the content folder. */
  static Map<String, String> files(long seed) {
    PlanGenerator generator = new PlanGenerator(seed);
    generator.plan();
    return generator.files;
  }

  /** One more action of a plan and its evaluation, which nothing refers to. */
  static Map<String, String> withAction(Map<String, String> files, int number) {
    Map<String, String> more = new TreeMap<>(files);
    more.put("actions/" + number + ".md", "---\npolicy: 1\ntitle: 追加の取組\n---\n- 追加する\n");
    return more;
  }

  private void plan() {
    files.put(
        "plan.md",
        """
        ---
        id: plan-%d
        title: %s
        period: 2019/2020
        languages: [ja]
        publisher: {code: "282286", name: 加東市}
        license: CC-BY-4.0
        published: 2021-05-01
        updated: 2021-06-01
        scale:
          - {id: good, symbol: ○, label: できた}
          - {id: fair, symbol: △, label: いくらか}
          - {id: bad, symbol: ×, label: できなかった}
        ---
        %s
        """
            .formatted(random.nextInt(1000), quoted(), prose()));
    int policies = 1 + random.nextInt(3);
    for (int i = 1; i <= policies; i++) {
      files.put("policies/" + i + ".md", "---\ntitle: %s\n---\n%s".formatted(quoted(), prose()));
    }
    files.put("evaluations/2020/round.md", "---\ntitle: 評価\nkind: final\nperiod: 2019/2020\n---\n");
    int actions = policies + 4 + random.nextInt(6);
    for (int i = 1; i <= actions; i++) {
      action(i, i <= policies ? i : 1 + random.nextInt(policies));
    }
    files.put("terms/ict.md", "---\nname: ＩＣＴ\nkind: technology\n---\n" + prose());
  }

  private void action(int number, int policy) {
    StringBuilder measures = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      measures.append("- ").append(escaped()).append("\n");
    }
    files.put(
        "actions/" + number + ".md",
        "---\npolicy: %d\ntitle: %s\n%s---\n%s"
            .formatted(policy, quoted(), random.nextBoolean() ? "budget: 12,300\n" : "", measures));
    if (random.nextInt(5) > 0) {
      String grade = new String[] {"○", "△", "bad"}[random.nextInt(3)];
      files.put(
          "evaluations/2020/" + number + ".md",
          "---\ngrade: %s\n---\n%s".formatted(grade, prose()));
    }
  }

  private String words() {
    StringBuilder words = new StringBuilder("見本");
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private String quoted() {
    return FullPlan.quoted(words());
  }

  private String escaped() {
    return words().replaceAll("[\\\\*_<>&#~`\\[\\]|]", "\\\\$0");
  }

  private String prose() {
    StringBuilder prose = new StringBuilder(escaped()).append("\n");
    for (int i = random.nextInt(3); i > 0; i--) {
      prose.append("\n").append(escaped()).append("\n");
    }
    return prose.toString();
  }
}
