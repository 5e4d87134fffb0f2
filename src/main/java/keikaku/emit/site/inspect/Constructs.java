package keikaku.emit.site.inspect;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Which constructs the pages of this run hold: an element with its parent and the names of its
 * attributes. Thousands of pages are made of a few hundred of them.
 */
final class Constructs {

  private static final int SLOTS = 1 << 12;

  private final Set<Long> known;

  /** Some of those that are known, each in the slot that it would have: asking here is quick. */
  private final AtomicLongArray recent;

  /** Those that this page was the first to hold. */
  private final Set<Long> fresh = new HashSet<>();

  private Constructs(Set<Long> known, AtomicLongArray recent) {
    this.known = known;
    this.recent = recent;
  }

  static Constructs none() {
    return new Constructs(ConcurrentHashMap.newKeySet(), new AtomicLongArray(SLOTS));
  }

  /** The same memory, asked about the next page. */
  Constructs forNextPage() {
    return new Constructs(known, recent);
  }

  void see(Name parent, Tag tag) {
    long mark = mark(parent, tag);
    int slot = (int) (mark >>> 52);
    if (recent.get(slot) != mark) {
      if (known.add(mark)) {
        fresh.add(mark);
      }
      recent.set(slot, mark);
    }
  }

  /** What identifies a construct; never 0, which stands for none. */
  static long mark(Name parent, Tag tag) {
    long mark = mix(mix(17, parent), tag.name());
    for (int i = 0; i < tag.attributes(); i++) {
      mark = mix(mark, tag.attribute(i));
    }
    return mark == 0 ? 1 : mark;
  }

  private static long mix(long mark, Name name) {
    return (mark * 0x100000001B3L ^ name.mark()) * 0x9E3779B97F4A7C15L;
  }

  /** The constructs that this page was the first to hold. */
  Set<Long> fresh() {
    return fresh;
  }
}
