package keikaku.bench.content;

import java.util.List;

/** The pieces that sentences are made of, in one language. */
record Wording(
    String tag,
    List<String> subjects,
    List<String> undertakings,
    String numbered,
    List<String> departments,
    List<String> policies,
    List<String> openings,
    List<String> middles,
    List<String> endings,
    List<String> figures) {

  static final Wording JAPANESE =
      new Wording(
          "ja",
          List.of(
              "子育て支援", "地域交通", "防災訓練", "公共施設", "図書館サービス", "高齢者の見守り", "学校給食", "河川の環境", "中小企業の支援",
              "観光案内", "窓口の手続き", "道路の補修", "健康診断", "ごみの減量", "空き家の活用", "農産物の販路", "多文化共生", "公園の整備",
              "水道管の更新", "文化財の保存"),
          List.of("の充実", "の見直し", "の拡大", "のデジタル化", "に関する調査", "の連携強化", "の効率化", "の推進"),
          "(第%d号)",
          List.of("企画課", "子育て支援課", "危機管理課", "道路管理課", "産業振興課", "生涯学習課", "環境政策課", "福祉総務課"),
          List.of("安全・安心の推進", "暮らしの質の向上", "地域力の強化", "産業の振興", "行政の効率化", "環境との調和"),
          List.of(
              "市民の意見を踏まえ、",
              "前年度の結果を受けて、",
              "関係する部署と協力し、",
              "限られた予算の中で、",
              "国と県の制度を活用しながら、",
              "地域の団体とともに、"),
          List.of(
              "利用者が迷わず使える仕組みを",
              "現場の負担を減らす方法を",
              "年度内に実施できる計画を",
              "誰でも参加できる機会を",
              "数値で確かめられる目標を",
              "安全を第一に考えた手順を"),
          List.of("整えました。", "検討しています。", "順次広げていきます。", "見直すこととしました。", "試験的に導入しました。", "公表する予定です。"),
          List.of(
              "特に**第%d地区**では、利用件数が前年度に比べて%d件増えました。",
              "アンケートでは回答者%d人のうち%d人が「満足」と答えました。",
              "対象となる%d施設のうち、%d施設で作業が完了しています。",
              "詳しくは[事業の説明](https://example.jp/plan/%d/%d)をご覧ください。"));

  static final Wording ENGLISH =
      new Wording(
          "en",
          List.of(
              "Childcare support",
              "Local transport",
              "Disaster drills",
              "Public facilities",
              "Library services",
              "Care for older residents",
              "School meals",
              "River environment",
              "Support for small firms",
              "Visitor information",
              "Counter procedures",
              "Road repairs",
              "Health check-ups",
              "Waste reduction",
              "Reuse of vacant houses",
              "Markets for farm produce",
              "Multicultural living",
              "Park maintenance",
              "Water main renewal",
              "Cultural heritage"),
          List.of(
              ": wider service",
              ": review & reform",
              ": expansion",
              ": going digital",
              ": a survey",
              ": closer cooperation",
              ": lower cost",
              ": steady progress"),
          " (No. %d)",
          List.of(
              "Planning",
              "Childcare Support",
              "Crisis Management",
              "Road Management",
              "Industry Promotion",
              "Lifelong Learning",
              "Environmental Policy",
              "General Welfare"),
          List.of(
              "Safety and security",
              "Quality of life",
              "Stronger communities",
              "Local industry",
              "Efficient administration",
              "Harmony with nature"),
          List.of(
              "Drawing on residents' comments, ", "After last year's results, ",
              "Together with the divisions concerned, ", "Within a tight budget, ",
              "Using national and prefectural schemes, ", "With local groups, "),
          List.of(
              "we set up a service that nobody gets lost in",
              "we looked for ways to ease the load on staff",
              "we drew up a plan that fits in the fiscal year",
              "we opened occasions that anyone can join",
              "we set targets that figures can confirm",
              "we wrote a procedure that puts safety first"),
          List.of(
              ", and it is now in place. ", ", and the review goes on. ",
              ", and it will be widened step by step. ", ", and the old rule was dropped. ",
              ", first as a trial. ", ", and the result will be published. "),
          List.of(
              "In **district %d** alone the number of uses rose by %d over the year before. ",
              "Of %d people who answered the survey, %d said they were \"satisfied\". ",
              "Of the %d facilities in scope, work is finished at %d. ",
              "See the [project description](https://example.jp/en/plan/%d/%d) for more. "));

  static final List<Wording> BOTH = List.of(JAPANESE, ENGLISH);
}
