package keikaku.emit.site.inspect;

import java.util.ArrayList;
import java.util.List;

/** An element's start tag while it is being looked at; used again for the next one. */
final class Tag {

  private String name = "";
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  void begin(String element) {
    name = element;
    names.clear();
    values.clear();
  }

  void add(String attribute, String value) {
    names.add(attribute);
    values.add(value);
  }

  String name() {
    return name;
  }

  int attributes() {
    return names.size();
  }

  String attribute(int at) {
    return names.get(at);
  }

  String value(int at) {
    return values.get(at);
  }

  /** The value of an attribute, null where the tag has none of this name. */
  String value(String attribute) {
    int at = names.indexOf(attribute);
    return at < 0 ? null : values.get(at);
  }
}
