package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with a row for each item becomes a plan. */
class DelimitedImportTest {

  private static final String TABLE =
      """
      番号,基本方針,取組項目,取組内容,評価,取組結果,担当課,予算
      1,①安全・安心の推進,防災情報の配信,"・無線の運用
      ・メール配信",○,"配信した。""速報""も流した。",防災課,"1,200"
      2,①安全・安心の推進,被災状況の収集,調査,○→△,,防災課,
      3,②暮らしの質の向上,図書館システム,更新,－,更新中である。,図書館,300
      """;

  private static Imported imported(String table, Reading reading) {
    Intake intake = ImportReader.read(table, reading);
    assertThat(intake).isInstanceOf(Imported.class);
    return (Imported) intake;
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void everyRowIsAnItem(String delimiter) {
    String table =
        delimiter.equals(",") ? TABLE : TABLE.replace("1,200", "1200").replace(",", delimiter);
    Imported plan = imported(table, Reading.TABLE);
    assertThat(plan.items()).extracting(Item::number).containsExactly("1", "2", "3");
    assertThat(plan.items()).extracting(Item::part).containsExactly(0, 0, 1);
    assertThat(plan.parts()).extracting(Part::id).containsExactly("1", "2");
    Item first = plan.items().get(0);
    assertThat(texts(first.measures())).containsExactly("無線の運用", "メール配信");
    assertThat(texts(first.result())).containsExactly("配信した。\"速報\"も流した。");
    assertThat(texts(first.departments())).containsExactly("防災課");
    assertThat(first.judgement()).isEqualTo(new Judgement.Given("○", "○"));
  }

  @Test
  void aChangeIsNoGradeAndADashIsNone() {
    Imported plan = imported(TABLE, Reading.TABLE);
    assertThat(plan.items().get(1).judgement())
        .isEqualTo(new Judgement.Unclear("○→△", NoticeKind.EVALUATION_TRANSITION, 4));
    assertThat(plan.items().get(2).judgement()).isEqualTo(new Judgement.Absent());
  }

  @Test
  void aColumnThatIsNotUsedIsToldWithItsCells() {
    Imported plan = imported(TABLE, Reading.TABLE);
    assertThat(plan.notices())
        .filteredOn(notice -> notice.kind() == NoticeKind.COLUMN_UNUSED)
        .extracting(notice -> notice.details().get("column"))
        .containsExactly("予算");
    assertThat(plan.unplaced()).extracting(Stretch::text).contains("予算", "1,200", "300");
  }

  @Test
  void aColumnCanBeGivenAMeaning() {
    String table = "x,y\n防災,良\n";
    assertThat(ImportReader.read(table, Reading.TABLE)).isInstanceOf(Refused.class);
    Reading reading =
        new Reading(true, Map.of("x", Column.TITLE, "y", Column.EVALUATION), Optional.empty());
    Item item = imported(table, reading).items().get(0);
    assertThat(item.title().text()).isEqualTo("防災");
    assertThat(item.id()).isEqualTo("1");
    assertThat(item.judgement()).isEqualTo(new Judgement.Given("良", "良"));
  }

  @Test
  void ofTwoScalesNoneIsTakenUntilSomebodySaysWhich() {
    String table = "No,事業名,進捗,達成度\n1,防災,完了,A\n";
    Item open = imported(table, Reading.TABLE).items().get(0);
    assertThat(open.judgement()).isEqualTo(new Judgement.Absent());
    assertThat(open.axes()).containsExactly(new Item.Axis("進捗", "完了"), new Item.Axis("達成度", "A"));
    Item chosen = imported(table, new Reading(true, Map.of(), Optional.of("達成度"))).items().get(0);
    assertThat(chosen.judgement()).isEqualTo(new Judgement.Given("A", "A"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsRefusedWithItsLine() {
    Intake intake = ImportReader.read("番号,事業名\n1,\"防災\n2,福祉\n", Reading.TABLE);
    assertThat(intake).isInstanceOf(Refused.class);
    assertThat(((Refused) intake).tried()).extracting(Stretch::line).containsExactly(2);
  }
}
