package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which entries a letter stands, and in which two letters stand next to each other, cut into
 * shards that the letters themselves name.
 *
 * <p>The numbers of the entries are written in base 36, each as its distance from the one before:
 * {@code "防災":"0 1 c"} means the first, the second and the fourteenth entry.
 */
final class LetterPairs {

  /** As many as the script asks for: {@code (first * 31 + second) % 64}. */
  static final int SHARDS = 64;

  private final List<SortedMap<String, Places>> shards = new ArrayList<>();

  private LetterPairs() {
    for (int i = 0; i < SHARDS; i++) {
      shards.add(new TreeMap<>());
    }
  }

  /** The entries in which something stands, in their order. */
  private static final class Places {

    private final StringBuilder distances = new StringBuilder();
    private int last;

    void add(int entry) {
      String distance = Integer.toString(entry - last, 36);
      distances.append(distances.length() == 0 ? "" : " ").append(distance);
      last = entry;
    }

    @Override
    public String toString() {
      return distances.toString();
    }
  }

  static LetterPairs of(List<SearchEntries.Found> entries) {
    LetterPairs pairs = new LetterPairs();
    for (int i = 0; i < entries.size(); i++) {
      for (String gram : grams(SearchEntries.searched(entries.get(i)))) {
        pairs.add(gram, i);
      }
    }
    return pairs;
  }

  private static Set<String> grams(List<String> texts) {
    Set<String> grams = new LinkedHashSet<>();
    for (String text : texts) {
      String folded = Folding.of(text);
      for (int i = 0; i < folded.length(); i++) {
        grams.add(folded.substring(i, i + 1));
        grams.add(folded.substring(i, Math.min(i + 2, folded.length())));
      }
    }
    return grams;
  }

  private void add(String gram, int entry) {
    int second = gram.length() < 2 ? 0 : gram.charAt(1);
    int shard = (gram.charAt(0) * 31 + second) % SHARDS;
    shards.get(shard).computeIfAbsent(gram, any -> new Places()).add(entry);
  }

  /** The JSON of a shard. */
  String shard(int number) {
    return JsonText.of(shards.get(number));
  }
}
