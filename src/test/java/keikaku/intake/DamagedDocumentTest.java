package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that suffered on their way out of a PDF, and documents that leave something out. */
class DamagedDocumentTest {

  private static final String PLAN =
      """
      (評価凡例)\t○…良い\t×…悪い

      ### 1. 窓口の案内 【○】

      - ・案内板の設置

      ⇒ 案内板を設置した。

      ### 2. 図書館の開館 【×】

      - ・時間の延長

      ⇒ 延長できなかった。
      """;

  private static final Pattern HEADING = Pattern.compile("(?m)^(#{2,4}) (\\**)([①-⑤\\d].*?)\\**$");

  private static List<String> told(Imported plan, NoticeKind kind) {
    return plan.notices().stream()
        .filter(notice -> notice.kind() == kind)
        .map(notice -> notice.line() + " " + new TreeMap<>(notice.details()))
        .toList();
  }

  private static List<String> said(Imported plan) {
    return plan.items().stream()
        .map(
            item ->
                String.join(
                    "|",
                    item.number(),
                    item.title().text(),
                    Integer.toString(item.part()),
                    item.judgement().toString(),
                    texts(item.measures()),
                    texts(item.result())))
        .toList();
  }

  private static String texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }

  @Test
  void theLevelOfAHeadingDecidesNothing() {
    Random random = new Random(20261122);
    String wandering =
        HEADING
            .matcher(Samples.kato())
            .replaceAll(
                heading -> {
                  String bold = random.nextBoolean() ? "**" : "";
                  return "#".repeat(2 + random.nextInt(3)) + " " + bold + heading.group(3) + bold;
                });
    assertThat(wandering).isNotEqualTo(Samples.kato());
    assertThat(said(Samples.imported(wandering))).isEqualTo(said(Samples.imported(Samples.kato())));
  }

  @Test
  void aRunningHeadIsLeftOutWhenItComesThreeTimes() {
    String page = "架空市計画 実施状況\n- 12 -\n";
    Imported often = Samples.imported(PLAN + "\n" + page + "\n" + page + "\n" + page);
    assertThat(said(often)).isEqualTo(said(Samples.imported(PLAN)));
    assertThat(often.furniture())
        .extracting(Stretch::text)
        .filteredOn("架空市計画 実施状況"::equals)
        .hasSize(3);
    assertThat(often.unplaced()).isEmpty();
    Imported twice = Samples.imported(PLAN + "\n" + page + "\n" + page);
    assertThat(twice.furniture()).extracting(Stretch::text).containsOnly("- 12 -");
  }

  @Test
  void aNumberThatIsLeftOutIsToldAndNotFilled() {
    Imported plan = Samples.imported(PLAN.replace("### 2.", "### 3."));
    assertThat(plan.items()).extracting(Item::number).containsExactly("1", "3");
    assertThat(told(plan, NoticeKind.NUMBER_GAP)).containsExactly("0 {number=2}");
  }

  @Test
  void meaningsWithoutMarksAreNotGuessed() {
    Imported plan = Samples.imported(PLAN.replace("○…良い\t×…悪い", "予定どおり\t予定を下回る"));
    assertThat(told(plan, NoticeKind.SCALE_MARKLESS)).hasSize(1);
    assertThat(plan.scale())
        .allSatisfy(grade -> assertThat(grade.label()).isEqualTo(grade.symbol()));
    assertThat(plan.unplaced()).extracting(Stretch::text).anyMatch(text -> text.contains("下回る"));
  }

  @Test
  void blanksBetweenAllKanjiAreClosedUp() {
    String apart =
        PLAN.replaceAll("(?<=[\\p{IsHan}\\p{IsHiragana}])(?=[\\p{IsHan}\\p{IsHiragana}])", " ");
    Imported plan = Samples.imported(apart);
    assertThat(said(plan)).isEqualTo(said(Samples.imported(PLAN)));
    assertThat(told(plan, NoticeKind.TEXT_SPACED)).hasSize(1);
  }

  @Test
  void aFewBlanksBetweenKanjiAreWording() {
    Imported plan = Samples.imported(PLAN.replace("窓口の案内", "窓口 案内"));
    assertThat(plan.items().get(0).title().text()).isEqualTo("窓口 案内");
    assertThat(told(plan, NoticeKind.TEXT_SPACED)).isEmpty();
  }

  @Test
  void circledNumbersThatBecameOtherSignsAreTold() {
    Imported plan = Samples.imported(PLAN.replace("### 1.", "## @ 安全の推進\n\n### 1."));
    assertThat(told(plan, NoticeKind.TEXT_GARBLED)).hasSize(1).first().asString().startsWith("3 ");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 400})
  void aDocumentThatIsHardlyUnderstoodIsRefused(int rows) {
    Intake intake = ImportReader.read("事業\t費用\t達成率\t備考\n".repeat(rows) + PLAN);
    assertThat(intake)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo("refused.share");
              assertThat(refused.share()).isLessThan(33);
            });
  }

  @Test
  void signsOfThePrinterAreTakenOutAndTold() {
    Imported plan = Samples.imported(PLAN.replace("案内板を設置", "案内\u00ad板を\ufb03設置"));
    assertThat(texts(plan.items().get(0).result())).isEqualTo("案内板をffi設置した。");
    assertThat(told(plan, NoticeKind.TEXT_INVISIBLE)).containsExactly("7 {count=1, points=U+00AD}");
    assertThat(told(plan, NoticeKind.TEXT_LIGATURE)).containsExactly("7 {count=1, points=U+FB03}");
  }

  @Test
  void aWordDividedAtTheEndOfALineIsJoinedAndTold() {
    Imported plan = Samples.imported(PLAN.replace("案内板を設置した。", "案内を house-\nhold に配った。"));
    assertThat(texts(plan.items().get(0).result())).contains("household");
    assertThat(told(plan, NoticeKind.TEXT_HYPHEN)).hasSize(1);
  }

  @Test
  void narrowKanaAndHardBlanksAreWording() {
    Imported plan = Samples.imported(PLAN.replace("案内板を設置", "ｱﾌﾟﾘ\u00a0を設置"));
    assertThat(texts(plan.items().get(0).result())).startsWith("ｱﾌﾟﾘ\u00a0を設置");
  }
}
