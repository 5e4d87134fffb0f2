package keikaku.emit.site;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON that may stand in a page or a script: nothing in it can end a script element, and it
 * is ECMAScript as well.
 */
final class JsonText {

  /** The signs below 64 that are not written as they are, each as the bit of its number. */
  private static final long SPECIAL =
      (1L << ' ') - 1 | 1L << '"' | 1L << '&' | 1L << '<' | 1L << '>';

  private JsonText() {}

  /** The JSON of a text, a number, a truth value, a list, or a map in its own order. */
  static String of(Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    return json.toString();
  }

  private static void write(Object value, StringBuilder json) {
    if (value instanceof Map<?, ?> map) {
      write(map, json);
    } else if (value instanceof List<?> list) {
      write(list, json);
    } else if (value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      write(value.toString(), json);
    }
  }

  private static void write(Map<?, ?> map, StringBuilder json) {
    String before = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.append(before);
      write(entry.getKey(), json);
      json.append(':');
      write(entry.getValue(), json);
      before = ",";
    }
    json.append(map.isEmpty() ? "{}" : "}");
  }

  private static void write(List<?> list, StringBuilder json) {
    String before = "[";
    for (Object one : list) {
      json.append(before);
      write(one, json);
      before = ",";
    }
    json.append(list.isEmpty() ? "[]" : "]");
  }

  /** Writes a text in pieces, each up to a sign that has to be written in another way. */
  private static void write(String text, StringBuilder json) {
    char[] signs = text.toCharArray();
    int plain = 0;
    json.append('"');
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      if (isPlain(c)) {
        continue;
      }
      if (c == '"' || c == '\\') {
        json.append(signs, plain, i - plain).append('\\').append(c);
        plain = i + 1;
      } else if (!Character.isSurrogate(c) || isHalf(text, i)) {
        json.append(signs, plain, i - plain);
        json.append("\\u").append(HexFormat.of().toHexDigits(c));
        plain = i + 1;
      }
    }
    json.append(signs, plain, signs.length - plain).append('"');
  }

  /** Whether a sign is written as it is wherever it stands. */
  private static boolean isPlain(char c) {
    return c < 64
        ? (SPECIAL >>> c & 1) == 0
        : c != '\\' && c != 0x2028 && c != 0x2029 && !Character.isSurrogate(c);
  }

  /** Half of a letter beyond U+FFFF, which UTF-8 cannot hold. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
