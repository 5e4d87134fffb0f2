package keikaku.bench.content;

/** Numbers that look random and are the same everywhere: a linear congruence of 64 bits. */
final class Chance {

  private long state;

  Chance(long seed) {
    state = seed;
    for (int i = 0; i < 8; i++) {
      below(2);
    }
  }

  int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }
}
