package keikaku.emit.site;

import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was made of single entries for one version of a plan, kept for the next. An entry in which
 * nothing has changed is the same object in both, so what was made of it and of nothing else still
 * holds. A memory belongs to one theme and one address.
 *
 * <p>What nobody asks for gives way when there is little room.
 */
public final class Memory {

  private final boolean keeps;
  private final Map<Object, SoftReference<Object>> kept = new ConcurrentHashMap<>();

  private Memory(boolean keeps) {
    this.keeps = keeps;
  }

  /** For a site that is made once. */
  public static Memory none() {
    return new Memory(false);
  }

  /** For a site that is made again and again. */
  public static Memory lasting() {
    return new Memory(true);
  }

  boolean keeps() {
    return keeps;
  }

  /** Something, and the very objects that it was made of. */
  private record Made<T>(Object[] of, T what) {

    boolean isOf(Object[] others) {
      boolean same = of.length == others.length;
      for (int i = 0; same && i < of.length; i++) {
        same = of[i] == others[i];
      }
      return same;
    }
  }

  /** What is known about something, of any version. */
  @SuppressWarnings("unchecked")
  private <T> T recall(Object about) {
    SoftReference<Object> known = kept.get(about);
    return known == null ? null : (T) known.get();
  }

  /**
   * The same as before when it would be made of the very same objects, else made.
   *
   * @param about what is made; one thing is kept about it
   */
  <T> T one(Object about, Supplier<Object[]> of, Supplier<T> making) {
    if (!keeps) {
      return making.get();
    }
    Object[] objects = of.get();
    Made<T> known = recall(about);
    if (known == null || !known.isOf(objects)) {
      known = new Made<>(objects, making.get());
      kept.put(about, new SoftReference<>(known));
    }
    return known.what();
  }

  /**
   * Begins to go through a list.
   *
   * @param about what the list is, and whatever all of it depends on
   */
  <T> Pass<T> through(Object about) {
    return new Pass<>(about, this.<Map<Object, Made<T>>>recall(about));
  }

  /** One time through a list. Not for several threads, of which each has its own. */
  final class Pass<T> {

    private final Object about;
    private final Map<Object, Made<T>> before;
    private final Map<Object, Made<T>> now;

    private Pass(Object about, Map<Object, Made<T>> before) {
      this.about = about;
      this.before = before == null ? Map.of() : before;
      this.now = new IdentityHashMap<>(this.before.size());
    }

    /**
     * What belongs to one entry.
     *
     * @param of all that it is made of, first the entry, which stands in the list once
     */
    T of(Object[] of, Supplier<T> making) {
      if (!keeps) {
        return making.get();
      }
      Made<T> known = before.isEmpty() ? null : before.get(of[0]);
      Made<T> made = known != null && known.isOf(of) ? known : new Made<>(of, making.get());
      now.put(of[0], made);
      return made.what();
    }

    /** The list is through: what is no longer in it is forgotten. */
    void end() {
      if (keeps) {
        kept.put(about, new SoftReference<>(now));
      }
    }
  }
}
