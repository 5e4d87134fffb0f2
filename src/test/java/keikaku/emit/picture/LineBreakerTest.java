package keikaku.emit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter is one wide, so that the room is a number of letters. */
class LineBreakerTest {

  private static List<String> lines(String text, int room) {
    return new LineBreaker(String::length).lines(text, room);
  }

  @ParameterizedTest
  @CsvSource({
    "16, 非常時における電算システムの業務継続性の向上, 非常時における電算システムの|業務継続性の向上",
    "12, ICTを利活用した被災状況収集システムの整備, ICTを利活用した|被災状況収集システムの|整備",
    "15, 子育てサポーターマッチングシステムの導入, 子育て|サポーターマッチングシステムの|導入",
    "16, Better continuity of systems, Better|continuity|of systems",
    "10, 「安全」、「安心」の推進と災害への備え, 「安全」、「安心」の|推進と災害への備え",
    "30, 短い題, 短い題"
  })
  void linesEndWherePhrasesDo(int room, String text, String lines) {
    assertThat(lines(text, room)).allMatch(line -> line.length() <= room);
    assertThat(String.join("", lines(text, room)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
    assertThat(String.join("|", lines(text, room))).isEqualTo(lines);
  }

  @Test
  void noLineBeginsOrEndsWithASignThatMayNot() {
    List<String> lines = lines("電算「業務」継続性、向上（確認）検証「訓練」実施。", 5);
    assertThat(lines).allMatch(line -> "、。」）".indexOf(line.charAt(0)) < 0);
    assertThat(lines).allMatch(line -> "「（".indexOf(line.charAt(line.length() - 1)) < 0);
  }

  @Test
  void wordLongerThanTheLineStaysWhole() {
    assertThat(lines("a Donaudampfschiff b", 8)).containsExactly("a", "Donaudampfschiff", "b");
  }
}
