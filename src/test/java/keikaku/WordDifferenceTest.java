package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

  @ParameterizedTest
  @CsvSource({
    "案内板を三か所に立てました。, 案内板を五か所に立てました。, 案内板を【三】か所に立てました。, 案内板を【五】か所に立てました。",
    "訓練の実施, 防災訓練の実施, 【訓練】の実施, 【防災訓練】の実施",
    "a new plan, a plan, a 【new 】plan, a plan",
    "同じ文, 同じ文, 同じ文, 同じ文",
    "'', 新しい段落, '', 新しい段落",
    "消えた段落, '', 消えた段落, ''"
  })
  void wordsThatAreNotInTheOtherAreMarked(String before, String after, String then, String now) {
    assertThat(WordDifference.of(before, after)).isEqualTo(new WordDifference(then, now));
  }

  @org.junit.jupiter.api.Test
  void whatIsTooLongToCompareIsShownAsItIs() {
    String text = "一、".repeat(2000);
    assertThat(WordDifference.of(text, text + "二")).isEqualTo(new WordDifference(text, text + "二"));
  }
}
