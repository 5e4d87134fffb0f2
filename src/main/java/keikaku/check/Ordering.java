package keikaku.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts entries in order. Where the same are given again and a few have been replaced by others that
 * belong in the same places, only those are looked at.
 */
final class Ordering<E> {

  private List<E> given = List.of();
  private List<E> sorted = List.of();
  private Object basis = List.of();

  /**
   * The entries in this order.
   *
   * @param basis what the order depends on beside the entries themselves
   */
  List<E> of(List<E> entries, Comparator<? super E> order, Object basis) {
    boolean like = entries.size() == given.size() && Objects.equals(basis, this.basis);
    List<E> now = new ArrayList<>(like ? sorted : entries);
    if (!like || !replace(entries, now, order)) {
      now = new ArrayList<>(entries);
      now.sort(order);
    }
    given = List.copyOf(entries);
    sorted = Collections.unmodifiableList(now);
    this.basis = basis;
    return sorted;
  }

  /** Puts what is new in the places of what it replaces; says whether that could be done. */
  private boolean replace(List<E> entries, List<E> to, Comparator<? super E> order) {
    for (int i = 0; i < entries.size(); i++) {
      E before = given.get(i);
      E after = entries.get(i);
      if (before != after) {
        int place = Collections.binarySearch(to, before, order);
        if (place < 0 || to.get(place) != before || order.compare(before, after) != 0) {
          return false;
        }
        to.set(place, after);
      }
    }
    return true;
  }
}
