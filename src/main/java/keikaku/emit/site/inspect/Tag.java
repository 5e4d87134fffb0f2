package keikaku.emit.site.inspect;

import java.util.Arrays;

/**
 * An element's start tag while it is being looked at; used again for the next one. A value that
 * nobody asks for stays in the page.
 */
final class Tag {

  private String name = "";
  private String page = "";
  private int count;
  private String[] names = new String[16];

  /** The values, null for those that have not been asked for; then the page knows them. */
  private String[] values = new String[16];

  private int[] starts = new int[16];
  private int[] ends = new int[16];

  void begin(String element) {
    begin(element, "");
  }

  /**
   * @param text the page that values stand in
   */
  void begin(String element, String text) {
    name = element;
    page = text;
    count = 0;
  }

  void add(String attribute, String value) {
    place(attribute);
    values[count++] = value;
  }

  /** Adds an attribute whose value stands in the page. */
  void add(String attribute, int start, int end) {
    place(attribute);
    values[count] = null;
    starts[count] = start;
    ends[count++] = end;
  }

  private void place(String attribute) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    names[count] = attribute;
  }

  String name() {
    return name;
  }

  int attributes() {
    return count;
  }

  String attribute(int at) {
    return names[at];
  }

  String value(int at) {
    if (values[at] == null) {
      values[at] = page.substring(starts[at], ends[at]);
    }
    return values[at];
  }

  /** The value of an attribute, null where the tag has none of this name. */
  String value(String attribute) {
    for (int i = 0; i < count; i++) {
      if (names[i].equals(attribute)) {
        return value(i);
      }
    }
    return null;
  }
}
