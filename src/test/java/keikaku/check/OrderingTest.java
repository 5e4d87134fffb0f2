package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Putting in order what has changed a little comes to the same as putting everything in order. */
class OrderingTest {

  private record One(int number, String words) {}

  private static final Comparator<One> BY_NUMBER = Comparator.comparingInt(One::number);

  @Test
  void changesComeToTheSameAsSorting() {
    Random random = new Random(20261122);
    Ordering<One> ordering = new Ordering<>();
    List<One> entries = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      change(entries, random, i);
      List<One> whole = new ArrayList<>(entries);
      whole.sort(BY_NUMBER);
      assertThat(ordering.of(entries, BY_NUMBER, "")).isEqualTo(whole);
    }
  }

  /** Numbers are few, so that many entries stand level. */
  private static void change(List<One> entries, Random random, int step) {
    One fresh = new One(random.nextInt(40), "entry " + step);
    int at = entries.isEmpty() ? 0 : random.nextInt(entries.size());
    switch (entries.size() < 30 ? 0 : random.nextInt(8)) {
      case 0 -> entries.add(at, fresh);
      case 1 -> entries.remove(at);
      case 2 -> entries.set(at, fresh);
      default -> entries.set(at, new One(entries.get(at).number(), "entry " + step));
    }
  }

  @Test
  void anotherBasisIsAnotherOrder() {
    Ordering<One> ordering = new Ordering<>();
    List<One> entries = List.of(new One(1, "a"), new One(2, "b"));
    assertThat(ordering.of(entries, BY_NUMBER, "up")).isEqualTo(entries);
    assertThat(ordering.of(entries, BY_NUMBER.reversed(), "down"))
        .containsExactly(entries.get(1), entries.get(0));
  }
}
