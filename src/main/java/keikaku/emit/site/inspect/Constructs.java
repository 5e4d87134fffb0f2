package keikaku.emit.site.inspect;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which constructs the pages of this run hold: an element with its parent and the names of its
 * attributes. Thousands of pages are made of a few hundred of them.
 */
final class Constructs {

  private final Set<Long> known;
  private int found;

  private Constructs(Set<Long> known) {
    this.known = known;
  }

  static Constructs none() {
    return new Constructs(ConcurrentHashMap.newKeySet());
  }

  /** The same memory, asked about the next page. */
  Constructs forNextPage() {
    return new Constructs(known);
  }

  void see(String parent, Tag tag) {
    long mark = mix(mix(17, parent), tag.name());
    for (int i = 0; i < tag.attributes(); i++) {
      mark = mix(mark, tag.attribute(i));
    }
    found += known.add(mark) ? 1 : 0;
  }

  private static long mix(long mark, String name) {
    return (mark * 0x100000001B3L ^ name.hashCode()) * 0x9E3779B97F4A7C15L;
  }

  /** How many constructs this page was the first to hold, as far as it has been looked at. */
  int found() {
    return found;
  }
}
