package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An element's start tag while it is being looked at; used again for the next one. A value that
 * nobody asks for stays in the page.
 */
final class Tag {

  private static final byte[] NO_PAGE = {};

  private Name name = Name.NONE;
  private byte[] page = NO_PAGE;
  private int count;
  private Name[] names = new Name[16];

  /** The values, null for those that have not been asked for; then the page knows them. */
  private String[] values = new String[16];

  private int[] starts = new int[16];
  private int[] ends = new int[16];

  void begin(Name element) {
    begin(element, NO_PAGE);
  }

  /**
   * @param text the page that values stand in
   */
  void begin(Name element, byte[] text) {
    name = element;
    page = text;
    count = 0;
  }

  void add(Name attribute, String value) {
    place(attribute);
    starts[count] = -1;
    values[count++] = value;
  }

  /** Adds an attribute whose value stands in the page. */
  void add(Name attribute, int start, int end) {
    place(attribute);
    values[count] = null;
    starts[count] = start;
    ends[count++] = end;
  }

  private void place(Name attribute) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    names[count] = attribute;
  }

  Name name() {
    return name;
  }

  int attributes() {
    return count;
  }

  Name attribute(int at) {
    return names[at];
  }

  String value(int at) {
    if (values[at] == null) {
      values[at] = new String(page, starts[at], ends[at] - starts[at], StandardCharsets.UTF_8);
    }
    return values[at];
  }

  /** The value of an attribute, null where the tag has none of this name. */
  String value(String attribute) {
    for (int i = 0; i < count; i++) {
      if (names[i].is(attribute)) {
        return value(i);
      }
    }
    return null;
  }

  /** The page that values stand in. */
  byte[] page() {
    return page;
  }

  /** Where a value begins in the page, -1 where it does not stand there. */
  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }
}
