package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;

/**
 * The names of elements and attributes that stand in a page, one for all places where a name
 * stands. It is a memory of those seen last, so that nothing is lost when two share a slot.
 */
final class Names {

  private static final int SLOTS = 1 << 9;

  private final Name[] known = new Name[SLOTS];

  /**
   * The name that stands between two places of a page.
   *
   * @param hash of its signs
   */
  Name at(byte[] page, int from, int to, int hash) {
    int slot = (hash ^ hash >>> 9) & SLOTS - 1;
    Name last = known[slot];
    if (last != null && last.signs().length == to - from && last.standsAt(from, page)) {
      return last;
    }
    Name name = Name.of(new String(page, from, to - from, StandardCharsets.UTF_8));
    known[slot] = name;
    return name;
  }
}
