package keikaku.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keikaku.model.Entry;
import keikaku.source.Kind;

/**
 * The entries by kind, in the order of the content. Where the same were read as the last time but
 * for a few, only those are looked at.
 */
final class Gathering {

  private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);

  /** Which readings say more than their entry. */
  private final BitSet notable = new BitSet();

  private List<EntryReading> readings = List.of();
  private int[] places = {};

  Gathering() {
    gatherAll(readings);
  }

  /** Takes what was read; the entries of before are forgotten. */
  void gather(List<EntryReading> newest) {
    if (!replace(newest)) {
      gatherAll(newest);
    }
    readings = newest;
  }

  private boolean replace(List<EntryReading> newest) {
    boolean like = newest.size() == readings.size();
    for (int i = 0; like && i < newest.size(); i++) {
      like = newest.get(i) == readings.get(i) || replace(i, readings.get(i), newest.get(i));
    }
    return like;
  }

  private boolean replace(int at, EntryReading before, EntryReading after) {
    Kind kind = after.identity().kind();
    if (before.identity().kind() != kind || before.entry().isEmpty() || after.entry().isEmpty()) {
      return false;
    }
    entries.get(kind).set(places[at], after.entry().get());
    notable.set(at, !after.isPlain());
    return true;
  }

  private void gatherAll(List<EntryReading> newest) {
    notable.clear();
    places = new int[newest.size()];
    for (Kind kind : Kind.values()) {
      entries.put(kind, new ArrayList<>());
    }
    for (int i = 0; i < places.length; i++) {
      EntryReading one = newest.get(i);
      List<Entry> alike = entries.get(one.identity().kind());
      places[i] = alike.size();
      one.entry().ifPresent(alike::add);
      notable.set(i, !one.isPlain());
    }
  }

  /** The entries of a kind, which is a type of its own. */
  @SuppressWarnings("unchecked")
  <E extends Entry> List<E> all(Kind kind) {
    return List.copyOf((List<E>) entries.get(kind));
  }

  /** Everything that was read, in the order of the content. */
  List<EntryReading> readings() {
    return readings;
  }

  /** What says more than its entry: findings, and what leads elsewhere. */
  List<EntryReading> notable() {
    return notable.stream().mapToObj(readings::get).toList();
  }
}
