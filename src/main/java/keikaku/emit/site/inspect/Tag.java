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
  private Name[] names;

  /** The values, null for those that have not been asked for; then the page knows them. */
  private String[] values;

  private int[] starts;
  private int[] ends;
  private boolean isAsked;

  /** The place of the attribute that names a language, or -1. */
  private int language;

  private Name metUnder;

  /** The address that is known to be entered, or -1, and for which page. */
  private int enteredAt;

  private String entered;

  Tag() {
    this(16);
  }

  private Tag(int most) {
    names = new Name[most];
    values = new String[most];
    starts = new int[most];
    ends = new int[most];
  }

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
    isAsked = false;
    language = -1;
    metUnder = null;
    enteredAt = -1;
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
    isAsked |= attribute.isAsked();
    language = attribute.isLanguage() ? count : language;
  }

  /** The same tag with a page that is nothing but the tag. */
  Tag alone(int from, int to) {
    Tag alone = new Tag(count);
    alone.begin(name, Arrays.copyOfRange(page, from, to));
    for (int i = 0; i < count; i++) {
      if (starts[i] < 0) {
        alone.add(names[i], values[i]);
      } else {
        alone.add(names[i], starts[i] - from, ends[i] - from);
      }
    }
    return alone;
  }

  /** Whether a rule asks for the value of an attribute. */
  boolean isAsked() {
    return isAsked;
  }

  /** The language that it names, or null. */
  String language() {
    return language < 0 ? null : value(language);
  }

  /** Whether the rules know that they have met this tag under such a parent before. */
  boolean isMet(Name parent) {
    return metUnder == parent;
  }

  void meet(Name parent) {
    metUnder = parent;
  }

  /** Whether an address of this tag has been entered for a page that comes before this one. */
  boolean isEntered(int at, String path) {
    return enteredAt == at && entered.compareTo(path) <= 0;
  }

  /** Remembers that an address has been entered, which means the same in the whole folder. */
  void enter(int at, String path) {
    enteredAt = at;
    entered = path;
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
