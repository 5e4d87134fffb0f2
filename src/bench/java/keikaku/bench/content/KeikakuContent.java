package keikaku.bench.content;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a plan in Keikaku's own content format. */
final class KeikakuContent {

  private static final String STAMP = "translation: {of: \"\", by: machine, reviewed: false}\n";
  private static final String ROUND = "evaluations/2021/";

  private final Folder folder;
  private final long seed;

  KeikakuContent(Folder folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  void writeFrame() throws IOException {
    folder.write("plan.md", plan());
    folder.write(
        "plan.en.md",
        "---\ntitle: Plan for measuring "
            + seed
            + "\npublisher: {name: City of measuring "
            + seed
            + "}\nscale: {good: As planned, fair: Slightly below plan, poor: Below plan}\n"
            + "source: {title: Plan for measuring}\nchanges: [First publication]\n"
            + STAMP
            + "---\nThis plan was made by a program.\n");
    for (int policy = 1; policy <= Wording.JAPANESE.policies().size(); policy++) {
      String name = "policies/" + policy;
      folder.write(name + ".md", front("title: " + Wording.JAPANESE.policies().get(policy - 1)));
      folder.write(
          name + ".en.md",
          front("title: " + Wording.ENGLISH.policies().get(policy - 1) + "\n" + STAMP.strip()));
    }
    folder.write(ROUND + "round.md", front("title: 2021年度の評価\nkind: annual\nperiod: 2021/2021"));
    folder.write(
        ROUND + "round.en.md", front("title: Evaluation of fiscal 2021\n" + STAMP.strip()));
  }

  private String plan() {
    return """
        ---
        id: plan-%1$d
        title: 計測のための計画%1$d
        period: 2017/2021
        languages: [ja, en]
        publisher: {code: "%2$s", name: 計測市%1$d}
        license: CC-BY-4.0
        published: 2026-11-22
        updated: 2026-11-22
        scale:
          - {id: good, symbol: ○, label: 予定どおり}
          - {id: fair, symbol: △, label: 予定をやや下回る}
          - {id: poor, symbol: ×, label: 予定を下回る}
        source: {title: 計測のための計画}
        changes:
          - {date: 2026-11-22, note: 最初の公開}
        ---
        この計画は、プログラムが作ったものです。
        """
        .formatted(seed, code());
  }

  /** A municipality code with its check digit. */
  private String code() {
    int five = 1100 + (int) (seed % 46_000);
    String digits = String.format(Locale.ROOT, "%05d", five);
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (6 - i) * (digits.charAt(i) - '0');
    }
    return digits + (11 - sum % 11) % 10;
  }

  private static String front(String lines) {
    return "---\n" + lines + "\n---\n";
  }

  void write(MadeAction action) throws IOException {
    String name = String.format(Locale.ROOT, "%05d", action.number());
    String others =
        action.related().stream().map(Object::toString).collect(Collectors.joining(", "));
    folder.write(
        "actions/" + name + ".md",
        front(
                "policy: "
                    + action.policy()
                    + "\ntitle: "
                    + Folder.quoted(action.titles().get(0))
                    + "\ndepartments: ["
                    + Wording.JAPANESE.departments().get(action.department())
                    + "]\nrelated: ["
                    + others
                    + "]")
            + items(action.measures().get(0)));
    folder.write(
        "actions/" + name + ".en.md",
        front(
                "title: "
                    + Folder.quoted(action.titles().get(1))
                    + "\ndepartments: ["
                    + Wording.ENGLISH.departments().get(action.department())
                    + "]\n"
                    + STAMP.strip())
            + items(action.measures().get(1)));
    folder.write(
        ROUND + name + ".md", front("grade: " + action.grade()) + action.narratives().get(0));
    folder.write(ROUND + name + ".en.md", front(STAMP.strip()) + action.narratives().get(1));
  }

  private static String items(List<String> measures) {
    return measures.stream().map(measure -> "- " + measure + "\n").collect(Collectors.joining());
  }
}
