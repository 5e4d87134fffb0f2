package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

  private static final int BASE = 36;

  /** The most that one number takes, with the blank before it. */
  private static final int LONGEST = 7;

  /**
   * The pairs that occur, each where a hash of it says or behind: the first letter above the
   * second, nothing where there is no second one.
   */
  private int[] pairs = new int[1 << 10];

  private Places[] places = new Places[pairs.length];
  private int count;

  private LetterPairs() {}

  /** The entries in which something stands, in their order, as they are written. */
  private static final class Places {

    private byte[] distances = new byte[8];
    private int length;
    private int last = -1;

    void add(int entry) {
      if (entry == last) {
        return;
      }
      if (length + LONGEST > distances.length) {
        distances = Arrays.copyOf(distances, 2 * distances.length + LONGEST);
      }
      if (last >= 0) {
        distances[length++] = ' ';
      }
      write(entry - Math.max(0, last));
      last = entry;
    }

    private void write(int distance) {
      if (distance >= BASE) {
        write(distance / BASE);
      }
      distances[length++] = (byte) Character.forDigit(distance % BASE, BASE);
    }

    @Override
    public String toString() {
      return new String(distances, 0, length, StandardCharsets.US_ASCII);
    }
  }

  static LetterPairs of(List<SearchEntries.Found> entries) {
    LetterPairs pairs = new LetterPairs();
    for (int i = 0; i < entries.size(); i++) {
      for (String text : SearchEntries.searched(entries.get(i))) {
        pairs.add(Folding.of(text), i);
      }
    }
    return pairs;
  }

  private void add(String text, int entry) {
    char[] letters = text.toCharArray();
    int first = 0;
    for (char second : letters) {
      if (first != 0) {
        places(first | second).add(entry);
      }
      first = second << 16;
      places(first).add(entry);
    }
  }

  private Places places(int pair) {
    int at = at(pair);
    if (places[at] == null) {
      if (2 * ++count > pairs.length) {
        widen();
        at = at(pair);
      }
      pairs[at] = pair;
      places[at] = new Places();
    }
    return places[at];
  }

  /** Where a pair stands or is to stand; 0, which is no pair, stands where there is none. */
  private int at(int pair) {
    int[] table = pairs;
    int mask = table.length - 1;
    int at = (pair * 0x9E3779B1 >>> 8) & mask;
    int found = table[at];
    while (found != pair && found != 0) {
      at = at + 1 & mask;
      found = table[at];
    }
    return at;
  }

  private void widen() {
    int[] formerPairs = pairs;
    Places[] formerPlaces = places;
    pairs = new int[2 * formerPairs.length];
    places = new Places[pairs.length];
    for (int i = 0; i < formerPairs.length; i++) {
      if (formerPlaces[i] != null) {
        int at = at(formerPairs[i]);
        pairs[at] = formerPairs[i];
        places[at] = formerPlaces[i];
      }
    }
  }

  /** The JSON of a shard. */
  String shard(int number) {
    SortedMap<String, Places> shard = new TreeMap<>();
    for (int i = 0; i < pairs.length; i++) {
      char first = (char) (pairs[i] >>> 16);
      char second = (char) pairs[i];
      if (places[i] != null && (first * 31 + second) % SHARDS == number) {
        shard.put(second == 0 ? String.valueOf(first) : "" + first + second, places[i]);
      }
    }
    return JsonText.of(shard);
  }
}
