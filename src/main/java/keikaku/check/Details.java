package keikaku.check;

import java.util.LinkedHashMap;
import java.util.Map;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Rule;

/** Collects the details of a diagnostic some of which are not always known. */
final class Details {

  private final Map<String, String> details = new LinkedHashMap<>();

  private Details() {}

  static Details of(String name, String value) {
    return new Details().and(name, value);
  }

  Details and(String name, String value) {
    details.put(name, value);
    return this;
  }

  Diagnostic diagnostic(Rule rule, Place place) {
    return new Diagnostic(rule, place, details);
  }
}
