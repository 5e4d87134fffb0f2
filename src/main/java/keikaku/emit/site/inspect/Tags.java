package keikaku.emit.site.inspect;

import java.util.Arrays;

/**
 * Start tags as they stand on many pages of a folder, each understood once: where the same bytes
 * begin, the same tag stands. It is a memory of those seen last, for one thread.
 */
final class Tags {

  private static final int SLOTS = 1 << 9;

  /** Longer tags, such as drawings, are no others' like. */
  private static final int LONGEST = 200;

  private final Known[] known;

  /** What was in each slot when it was last asked for: only what comes again is remembered. */
  private final int[] asked;

  /** The tag before this one; what followed it last time is likely to follow it again. */
  private Known last = new Known(null, false);

  private int hash;

  private Tags(int slots) {
    known = new Known[slots];
    asked = new int[slots];
  }

  /** A memory to be filled. */
  static Tags empty() {
    return new Tags(SLOTS);
  }

  /** A memory that keeps nothing. */
  static Tags none() {
    return new Tags(0);
  }

  /** A tag that has been understood. */
  static final class Known {

    private final Tag tag;
    private final boolean isClosed;
    private Known next;

    /** Stands for what follows and is not known. */
    private Known stranger;

    private Known(Tag tag, boolean isClosed) {
      this.tag = tag;
      this.isClosed = isClosed;
    }

    /** The tag, whose page is nothing but itself. */
    Tag tag() {
      return tag;
    }

    /** Whether a slash ends it. */
    boolean isClosed() {
      return isClosed;
    }

    int length() {
      return tag.page().length;
    }

    private Known stranger() {
      if (stranger == null) {
        stranger = tag == null ? this : new Known(null, false);
      }
      return stranger;
    }

    private boolean stands(byte[] page, int from) {
      byte[] own = tag.page();
      int to = from + own.length;
      return to <= page.length && Arrays.equals(own, 0, own.length, page, from, to);
    }
  }

  /** The tag that begins at this place of a page; null where it is not known. */
  Known at(byte[] page, int from) {
    Known found = last.next;
    if (found == null || !found.stands(page, from)) {
      found = looked(page, from);
    }
    if (found == null) {
      last = last.stranger();
    } else {
      last.next = found;
      last = found;
    }
    return found;
  }

  private Known looked(byte[] page, int from) {
    hash = known.length == 0 ? 0 : hash(page, from);
    Known found = hash == 0 ? null : known[hash & SLOTS - 1];
    return found != null && found.stands(page, from) ? found : null;
  }

  /** Remembers the tag that was asked for last, now that it has been read up to this place. */
  void add(Tag tag, boolean isClosed, int from, int to) {
    if (hash != 0) {
      int slot = hash & SLOTS - 1;
      if (asked[slot] == hash) {
        known[slot] = new Known(tag.alone(from, to), isClosed);
      }
      asked[slot] = hash;
    }
  }

  /** Of all signs up to the bracket that ends the tag; 0 where that is far away. */
  private static int hash(byte[] page, int from) {
    int end = Math.min(page.length, from + LONGEST);
    int hash = 0;
    boolean quoted = false;
    for (int at = from; at < end; at++) {
      byte sign = page[at];
      hash = 31 * hash + sign;
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == '>' && !quoted) {
        return hash ^ hash >>> 9 ^ hash >>> 18;
      }
    }
    return 0;
  }
}
