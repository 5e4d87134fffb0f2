package keikaku.diagnostic;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong, or should be looked at, in what staff wrote.
 *
 * @param rule which rule it breaks
 * @param place where
 * @param details the values that the rule's message names, by the name in braces there; where
 *     {@code suggestion} is among them the hint says it
 */
public record Diagnostic(Rule rule, Place place, Map<String, String> details)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(diagnostic -> diagnostic.rule().id())
          .thenComparing(diagnostic -> diagnostic.details().toString());

  public Diagnostic {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(place);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** A diagnostic whose details are given as name, value, name, value, … */
  public static Diagnostic of(Rule rule, Place place, String... details) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      named.put(details[i], details[i + 1]);
    }
    return new Diagnostic(rule, place, named);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
