package keikaku;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.model.Action;
import keikaku.model.Block;
import keikaku.model.Change;
import keikaku.model.Cover;
import keikaku.model.Evaluation;
import keikaku.model.FiscalYears;
import keikaku.model.Grade;
import keikaku.model.Indicator;
import keikaku.model.Inline;
import keikaku.model.Language;
import keikaku.model.License;
import keikaku.model.Measure;
import keikaku.model.Origin;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Prose;
import keikaku.model.Publisher;
import keikaku.model.Round;
import keikaku.model.Scale;
import keikaku.model.SourceDocument;
import keikaku.model.Term;
import keikaku.model.Translated;
import keikaku.model.Translation;

/**
 * A small made-up plan that has everything a plan can have: two rounds, an action that was never
 * judged, one without measures, optional facts, text that data formats must quote, an outdated and
 * a missing translation.
 */
public final class SamplePlan {

  public static final Language JA = new Language("ja");
  public static final Language EN = new Language("en");

  private static final Origin ORIGIN = new Origin("content/sample.md", 1);
  private static final Map<Language, Translation> MACHINE =
      Map.of(EN, new Translation(Translation.Maker.MACHINE, false, List.of(), ORIGIN));
  private static final Grade GOOD = new Grade("good", "○", 1, both("よい", "Good"));
  private static final Grade BAD = new Grade("bad", "×", 2, both("よくない", "Bad"));

  private SamplePlan() {}

  /** The plan in Japanese and English. */
  public static Plan bilingual() {
    return in(List.of(JA, EN));
  }

  /** The plan in these languages, of which only Japanese and English have words. */
  public static Plan in(List<Language> languages) {
    return Plan.of(
        new Plan.Contents(
            cover(languages),
            List.of(policy("1", "安全", "Safety"), policy("2", "暮らし", "Life")),
            List.of(drill(), map(), silent()),
            List.of(round("2019", 2019, Round.Kind.ANNUAL), round("2020", 2020, Round.Kind.FINAL)),
            List.of(judged("1", "2019", BAD), judged("2", "2019", GOOD), judged("1", "2020", GOOD)),
            List.of(term()),
            List.of(),
            List.of(),
            List.of()));
  }

  public static Translated<String> both(String ja, String en) {
    return new Translated<>(JA, ja, Map.of(EN, en));
  }

  private static Cover cover(List<Language> languages) {
    return new Cover(
        "sample-plan",
        languages,
        both("見本計画", "Sample plan"),
        Optional.of(both("よいまち", "A good town")),
        new FiscalYears(2019, 2020),
        new Publisher(
            "282286",
            both("加東市", "Kato City"),
            Optional.of(both("兵庫県", "Hyogo Prefecture")),
            Optional.of("https://www.city.kato.lg.jp/")),
        License.CC_BY_4_0,
        new Scale(List.of(GOOD, BAD)),
        Optional.of(new SourceDocument(both("見本の文書", "Sample document"), Optional.empty())),
        LocalDate.of(2021, 5, 1),
        LocalDate.of(2021, 6, 1),
        List.of(new Change(LocalDate.of(2021, 5, 1), both("最初の公開", "First publication"))),
        Optional.empty(),
        both("まえがき", "Preface").map(SamplePlan::prose),
        MACHINE,
        ORIGIN);
  }

  private static Policy policy(String id, String ja, String en) {
    return new Policy(
        id,
        both(ja, en),
        id.equals("1") ? Optional.of(both("要約です。", "A summary.")) : Optional.empty(),
        Translated.only(JA, Prose.EMPTY),
        MACHINE,
        ORIGIN);
  }

  private static Action drill() {
    return new Action(
        "1",
        "1",
        both("訓練、\"防災\"の充実", "Drills, \"preparedness\""),
        List.of(measure(1, "訓練をする", "Hold drills"), measure(2, "見直す, 直す", "Review, mend")),
        new Translated<>(JA, List.of("避難", "防災"), Map.of(EN, List.of("evacuation"))),
        List.of("2"),
        new Translated<>(JA, List.of("危機管理課"), Map.of(EN, List.of("Crisis Office"))),
        Optional.of(new FiscalYears(2019, 2020)),
        Optional.of(new BigDecimal("1E+6")),
        Optional.of("2"),
        List.of(
            new Indicator(
                "drills",
                both("訓練の回数", "Drills held"),
                both("回", "times"),
                Optional.of(BigDecimal.ZERO),
                Optional.of(new BigDecimal("2.50"))),
            new Indicator(
                "people",
                both("参加者", "Participants"),
                both("人", "people"),
                Optional.empty(),
                Optional.empty())),
        MACHINE,
        ORIGIN);
  }

  private static Action map() {
    return plain("2", both("地図", "Map"), List.of(measure(1, "地図をつくる", "Make a map")))
        .translated(
            Map.of(EN, new Translation(Translation.Maker.HUMAN, true, List.of("title"), ORIGIN)));
  }

  private static Action silent() {
    return plain("10", Translated.only(JA, "未評価の取組"), List.of()).translated(Map.of());
  }

  private record Plain(String id, Translated<String> title, List<Measure> measures) {
    Action translated(Map<Language, Translation> translations) {
      return new Action(
          id,
          "2",
          title,
          measures,
          Translated.only(JA, List.of()),
          List.of(),
          Translated.only(JA, List.of()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          translations,
          ORIGIN);
    }
  }

  private static Plain plain(String id, Translated<String> title, List<Measure> measures) {
    return new Plain(id, title, measures);
  }

  private static Measure measure(int number, String ja, String en) {
    return new Measure(number, both(ja, en).map(SamplePlan::line));
  }

  private static Round round(String id, int year, Round.Kind kind) {
    return new Round(
        id,
        kind,
        new FiscalYears(year, year),
        both(year + "年度の評価", "Evaluation of fiscal " + year),
        Translated.only(JA, Prose.EMPTY),
        MACHINE,
        ORIGIN);
  }

  private static Evaluation judged(String action, String round, Grade grade) {
    boolean rich = action.equals("1") && round.equals("2020");
    return new Evaluation(
        action,
        round,
        grade,
        both("実施した。", "Done.").map(text -> prose(text, "\"" + round + "\", " + action)),
        rich ? Optional.of(both("目標に達した", "The target was met")) : Optional.empty(),
        rich ? Optional.of(new BigDecimal("123456")) : Optional.empty(),
        rich ? Map.of("drills", new BigDecimal("2.5")) : Map.of(),
        MACHINE,
        ORIGIN);
  }

  private static Term term() {
    return new Term(
        "bcp",
        Term.Kind.TECHNOLOGY,
        both("BCP", "BCP"),
        Optional.of("びーしーぴー"),
        List.of("業務継続計画", "事業継続計画"),
        both("非常時に備える計画です。", "A plan for emergencies.").map(SamplePlan::prose),
        MACHINE,
        ORIGIN);
  }

  private static List<Inline> line(String text) {
    return List.of(new Inline.Words(text));
  }

  private static Prose prose(String... paragraphs) {
    return new Prose(
        java.util.stream.Stream.of(paragraphs)
            .<Block>map(text -> new Block.Paragraph(line(text), 1))
            .toList());
  }
}
