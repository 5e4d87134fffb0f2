package keikaku.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Suggestion {

  private static final int LONGEST = 200;

  private Suggestion() {}

  /**
   * The known word that differs least from what was written, if it is near enough that a slip of
   * the fingers is likely; a difference in case alone is always near.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String plain = written.toLowerCase(Locale.ROOT);
    int most = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(word -> Math.abs(word.length() - plain.length()) <= most)
        .filter(word -> plain.length() <= LONGEST)
        .filter(word -> distance(plain, word.toLowerCase(Locale.ROOT)) <= most)
        .min(
            Comparator.<String>comparingInt(word -> distance(plain, word.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must be added, removed, changed or swapped with the next one. */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, i, j, one, other);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, int i, int j, String one, String other) {
    char left = one.charAt(i - 1);
    char right = other.charAt(j - 1);
    int change = steps[i - 1][j - 1] + (left == right ? 0 : 1);
    int least = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && left == other.charAt(j - 2) && one.charAt(i - 2) == right;
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
