package keikaku.emit.site.inspect;

/**
 * The names of elements and attributes that stand in a page, one text for all places where a name
 * stands. It is a memory of those seen last, so that nothing is lost when two share a slot.
 */
final class Names {

  private static final int SLOTS = 1 << 9;

  private final String[] known = new String[SLOTS];

  /** The name that stands between two places of a page. */
  String at(String page, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + page.charAt(i);
    }
    int slot = (hash ^ hash >>> 9) & SLOTS - 1;
    String last = known[slot];
    if (last != null && last.length() == to - from && page.startsWith(last, from)) {
      return last;
    }
    String name = page.substring(from, to);
    known[slot] = name;
    return name;
  }
}
