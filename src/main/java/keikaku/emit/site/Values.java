package keikaku.emit.site;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import com.samskivert.mustache.Template;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where templates find their values. A name of several parts, {@code m.nav.label}, is understood
 * where its first part is; the engine alone would look for all of it in everything around, and take
 * it apart for each page anew.
 */
final class Values extends DefaultCollector {

  private static final ClassValue<Set<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return names(type);
        }
      };

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

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

  /** One for all templates: how a value is found depends on nothing but its class and the name. */
  @Override
  @SuppressWarnings("unchecked")
  public <K, V> Map<K, V> createFetcherCache() {
    return (Map<K, V>) known;
  }

  /** What the entry itself has can be had of its row, so that a theme may show it its own way. */
  @Override
  public VariableFetcher createFetcher(Object from, String name) {
    if (from instanceof Rows.Row && !name.equals("html")) {
      return new OfEntry();
    }
    int dot = from instanceof Map ? -1 : name.indexOf('.');
    if (dot <= 0) {
      return single(from, name);
    }
    VariableFetcher first = single(from, name.substring(0, dot));
    return first == null ? null : new Way(first, name);
  }

  /** The engine finds out what a class lacks by one exception after the other. */
  private VariableFetcher single(Object from, String name) {
    if (from instanceof Collection && name.equals("size")) {
      return (one, key) -> ((Collection<?>) one).size();
    }
    boolean mayHave = from instanceof Map || NAMES.get(from.getClass()).contains(name);
    return mayHave || isNumber(name) ? super.createFetcher(from, name) : null;
  }

  /** The entries of a list have numbers for names. */
  private static boolean isNumber(String name) {
    return Character.isDigit(name.charAt(0));
  }

  /** All names under which the engine could find something in a value of this class. */
  private static Set<String> names(Class<?> type) {
    Set<String> names = new HashSet<>();
    for (Class<?> at = type; at != Object.class && at != null; at = at.getSuperclass()) {
      add(at, names);
    }
    return names;
  }

  private static void add(Class<?> type, Set<String> names) {
    for (Field field : type.getDeclaredFields()) {
      names.add(field.getName());
    }
    for (Method method : type.getDeclaredMethods()) {
      String name = method.getName();
      names.add(name);
      int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
      if (prefix > 0 && name.length() > prefix) {
        names.add(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
        names.add(name.substring(prefix));
      }
    }
    for (Class<?> above : type.getInterfaces()) {
      add(above, names);
    }
  }

  /** What the entry of a row has, whatever it is. */
  private final class OfEntry implements VariableFetcher {

    private Step step;

    @Override
    public Object get(Object row, String name) throws Exception {
      Object entry = ((Rows.Row) row).entry();
      Step known = step;
      if (known == null || known.from() != entry.getClass()) {
        known = new Step(entry.getClass(), createFetcher(entry, name));
        step = known;
      }
      VariableFetcher fetcher = known.fetcher();
      return fetcher == null ? Template.NO_FETCHER_FOUND : fetcher.get(entry, name);
    }
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
