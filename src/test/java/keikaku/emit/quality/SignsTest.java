package keikaku.emit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last of each kind of signs, and their neighbours. */
class SignsTest {

  @ParameterizedTest
  @ValueSource(
      chars = {
        'Ⅰ', 'ⅿ', '①', '⓿', '㈀', '㏿', '\u301c', '\uff5e', '\ue000', '\uf8ff', '\udb80', '\udbff'
      })
  void someSignsAreDifferentOnOtherMachines(char sign) {
    assertThat(Signs.dependOnPlatform(Signs.in("計画" + sign))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        'a', '\u215f', '\u2180', '\u245f', '\u2500', '\u31ff', '\u3400', '\u301b', '\u301d',
        '\uff5d', '\uff5f', '\udfff', '\uf900', '\udb7f', '\udc00'
      })
  void othersAreTheSameEverywhere(char sign) {
    assertThat(Signs.dependOnPlatform(Signs.in("計画" + sign))).isFalse();
  }
}
