package keikaku;

import java.util.Arrays;
import java.util.List;

/**
 * Something that whoever builds should know, but that stands against nothing.
 *
 * @param key of a message
 * @param details name, value, name, value, …
 */
record Remark(String key, List<Object> details) {

  static Remark of(String key, Object... details) {
    return new Remark(key, Arrays.asList(details));
  }
}
