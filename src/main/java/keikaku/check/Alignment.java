package keikaku.check;

import java.util.ArrayList;
import java.util.List;

/** The longest run of things that two lists have in common, in their order. */
public final class Alignment {

  private Alignment() {}

  /**
   * A thing that stands in both lists.
   *
   * @param now its place in the one
   * @param before its place in the other
   */
  public record Pair(int now, int before) {}

  /** What of {@code now} was there before, and where. */
  public static List<Pair> of(List<String> now, List<String> before) {
    int[][] longest = longest(now, before);
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < now.size() && j < before.size()) {
      if (now.get(i).equals(before.get(j))) {
        pairs.add(new Pair(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static int[][] longest(List<String> now, List<String> before) {
    int[][] longest = new int[now.size() + 1][before.size() + 1];
    for (int i = now.size() - 1; i >= 0; i--) {
      for (int j = before.size() - 1; j >= 0; j--) {
        longest[i][j] =
            now.get(i).equals(before.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
