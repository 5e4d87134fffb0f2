package keikaku.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterCheckerTest {

  /** A text of plain characters is accepted without a closer look. */
  @Test
  void noPlainCharacterBreaksARule() {
    assertThat(IntStream.rangeClosed(0, 0xffff))
        .filteredOn(c -> CharacterChecker.isPlain((char) (int) c))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(CharacterChecker.rule(c)).isNull());
  }
}
