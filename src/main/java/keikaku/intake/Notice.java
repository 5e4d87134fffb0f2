package keikaku.intake;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something an import has to say about one place of the source.
 *
 * @param kind what it is about
 * @param line line of the source, from 1; 0 where it is about the document as a whole
 * @param details the values that the kind's phrase names
 */
public record Notice(NoticeKind kind, int line, Map<String, String> details)
    implements Comparable<Notice> {

  private static final Comparator<Notice> ORDER =
      Comparator.comparingInt(Notice::line).thenComparing(Notice::kind);

  public Notice {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** A notice whose details are given as name, value, name, value, … */
  static Notice of(NoticeKind kind, int line, String... details) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      named.put(details[i], details[i + 1]);
    }
    return new Notice(kind, line, named);
  }

  @Override
  public int compareTo(Notice other) {
    return ORDER.compare(this, other);
  }
}
