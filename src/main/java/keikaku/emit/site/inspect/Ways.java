package keikaku.emit.site.inspect;

import java.util.Arrays;

/**
 * Links that stand on many pages of a folder, as they are written there: what was entered in the
 * ledger for one page holds for the others. It is a memory of those seen last, for several threads;
 * a link that it keeps never changes.
 */
final class Ways {

  private static final int SLOTS = 1 << 10;

  private final Way[] known = new Way[SLOTS];

  /**
   * A link to a file.
   *
   * @param from the page that it was entered for
   */
  private record Way(String folder, byte[] written, String from) {

    boolean is(Tag tag, int at, String where) {
      int start = tag.start(at);
      int end = tag.end(at);
      return end - start == written.length
          && Arrays.equals(written, 0, written.length, tag.page(), start, end)
          && folder.equals(where);
    }
  }

  /** Whether this link has been entered for a page of the folder that comes before this one. */
  boolean know(Tag tag, int at, PageChecker.Place place) {
    if (tag.start(at) < 0) {
      return false;
    }
    Way way = known[slot(tag, at, place.folder())];
    return way != null
        && way.is(tag, at, place.folder())
        && way.from().compareTo(place.path()) <= 0;
  }

  /** Remembers a link that has been entered, if it means the same on all pages of the folder. */
  void enter(Tag tag, int at, PageChecker.Place place) {
    if (tag.start(at) >= 0 && isPlain(tag, at)) {
      byte[] written = Arrays.copyOfRange(tag.page(), tag.start(at), tag.end(at));
      known[slot(tag, at, place.folder())] = new Way(place.folder(), written, place.path());
    }
  }

  /**
   * Nothing but the path of a file: no place in it, no other site, nothing that stands for signs.
   */
  private static boolean isPlain(Tag tag, int at) {
    byte[] page = tag.page();
    int end = tag.end(at);
    for (int i = tag.start(at); i < end; i++) {
      byte sign = page[i];
      if (sign == '#' || sign == '?' || sign == '&' || sign == ':') {
        return false;
      }
    }
    return end > tag.start(at);
  }

  private static int slot(Tag tag, int at, String folder) {
    byte[] page = tag.page();
    int end = tag.end(at);
    int hash = folder.hashCode();
    for (int i = tag.start(at); i < end; i++) {
      hash = 31 * hash + page[i];
    }
    return (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
  }
}
