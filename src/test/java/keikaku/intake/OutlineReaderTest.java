package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands below an item. */
class OutlineReaderTest {

  private static Imported imported(String below) {
    return Samples.imported(
        """
        基本方針１ 防災

        （１）避難訓練
        ○ 訓練を行う
        評価 ○
        %s
        （２）備蓄
        ○ 水を備える
        評価 △
        """
            .formatted(below));
  }

  private static List<String> departments(Imported imported) {
    return imported.items().get(0).departments().stream().map(Passage::text).toList();
  }

  @Test
  void departmentMayStandBelowItsLabel() {
    assertThat(departments(imported("担当課：\n防災課"))).containsExactly("防災課");
    assertThat(departments(imported("担当課：防災課"))).containsExactly("防災課");
  }

  @Test
  void sentenceBelowALabelIsNoDepartment() {
    Imported imported = imported("担当課：\n訓練は毎年行います。");
    assertThat(departments(imported)).isEmpty();
    assertThat(imported.unplaced().toString()).contains("訓練は毎年行います。");
  }

  @Test
  void departmentDoesNotStandBehindABlankLine() {
    assertThat(departments(imported("担当課：\n\n防災課"))).isEmpty();
  }
}
