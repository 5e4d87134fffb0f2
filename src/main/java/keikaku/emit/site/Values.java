package keikaku.emit.site;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Where templates find their values. A name of several parts, {@code m.nav.label}, is understood
 * where its first part is; the engine alone would look for all of it in everything around, and take
 * it apart for each page anew.
 */
final class Values extends DefaultCollector {

  /**
   * Sections over an {@code Optional} show their content once or not at all, those over a record
   * once: the engine would have a record tell itself as text to know whether it is nothing.
   */
  @Override
  public Iterator<?> toIterator(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent()
          ? List.of(optional.get()).iterator()
          : Collections.emptyIterator();
    }
    return value instanceof Record ? List.of(value).iterator() : super.toIterator(value);
  }

  /** What the entry itself has can be had of its row, so that a theme may show it its own way. */
  @Override
  public VariableFetcher createFetcher(Object from, String name) {
    if (from instanceof Rows.Row row && !name.equals("html")) {
      VariableFetcher fetcher = createFetcher(row.entry(), name);
      return fetcher == null ? null : (one, key) -> fetcher.get(((Rows.Row) one).entry(), key);
    }
    int dot = from instanceof Map ? -1 : name.indexOf('.');
    if (dot <= 0) {
      return super.createFetcher(from, name);
    }
    VariableFetcher first = super.createFetcher(from, name.substring(0, dot));
    return first == null ? null : new Way(first, name);
  }

  /** The value that a name's first part leads to, and its other parts from there. */
  private final class Way implements VariableFetcher {

    private final VariableFetcher first;
    private final String[] names;
    private final Step[] steps;

    private Way(VariableFetcher first, String name) {
      this.first = first;
      names = name.split("\\.");
      steps = new Step[names.length];
    }

    /** The engine adds to what is thrown here which tag in which line has the name. */
    @Override
    public Object get(Object from, String name) throws Exception {
      Object at = first.get(from, names[0]);
      for (int i = 1; i < names.length && at != null; i++) {
        at = at instanceof Map<?, ?> map ? required(map.get(names[i]), name) : next(i, at);
      }
      return at;
    }

    private Object next(int place, Object from) throws Exception {
      Step known = steps[place];
      if (known == null || known.from() != from.getClass()) {
        known = new Step(from.getClass(), createFetcher(from, names[place]));
        steps[place] = known;
      }
      return required(known.fetcher(), names[place]).get(from, names[place]);
    }

    private <T> T required(T value, String name) {
      if (value == null) {
        throw new NoSuchElementException(name);
      }
      return value;
    }
  }

  /** How to get on from a value of this class; seen whole by whichever thread sees it. */
  private record Step(Class<?> from, VariableFetcher fetcher) {}
}
