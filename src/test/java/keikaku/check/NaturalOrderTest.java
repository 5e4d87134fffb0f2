package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of ids. */
class NaturalOrderTest {

  @Test
  void numbersCountAsNumbers() {
    List<String> ordered =
        List.of(
            "0", "1", "1-1", "1.9", "1.10", "2", "2a", "10", "10a", "10b", "100", "a", "a2", "a10");
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(ordered);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(NaturalOrder.IDS);
      assertThat(shuffled).as("seed %s", seed).isEqualTo(ordered);
    }
  }

  @Test
  void numbersMayBeLongerThanAnyMachineWord() {
    assertThat(NaturalOrder.IDS.compare("99999999999999999999", "100000000000000000000"))
        .isNegative();
  }

  @Test
  void differentIdsHaveAnOrderEvenWhereTheirNumbersAreTheSame() {
    assertThat(NaturalOrder.IDS.compare("1-01", "1-1")).isNegative();
    assertThat(NaturalOrder.IDS.compare("1-1", "1-01")).isPositive();
    assertThat(NaturalOrder.IDS.compare("1-1", "1-1")).isZero();
    assertThat(NaturalOrder.IDS.compare("1-01", "1-1a")).isNegative();
    assertThat(NaturalOrder.IDS.compare("1-1a", "1-01")).isPositive();
  }
}
