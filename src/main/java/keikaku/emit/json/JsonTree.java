package keikaku.emit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Content;
import tools.jackson.core.JsonGenerator;

/**
 * JSON that is small enough to be put together before it is written: maps, lists, strings, numbers
 * and truth values. A member whose value is an empty {@link Optional} is left out.
 */
final class JsonTree {

  private JsonTree() {}

  /** An object, its members in the order of the arguments: name, value, name, value. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      put(members, (String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return members;
  }

  private static void put(Map<String, Object> members, String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> members.put(name, present));
    } else {
      members.put(name, value);
    }
  }

  static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> members) {
      json.writeStartObject();
      writeMembers(members, json);
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString((String) value);
    }
  }

  static void writeMembers(Map<?, ?> members, JsonGenerator json) {
    members.forEach(
        (name, value) -> {
          json.writeName((String) name);
          write(value, json);
        });
  }

  /** A file that holds this object. */
  static Content file(Map<String, Object> object) {
    return JsonText.ofObject(json -> writeMembers(object, json));
  }
}
