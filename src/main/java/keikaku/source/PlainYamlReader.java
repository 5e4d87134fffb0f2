package keikaku.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the part of YAML that nearly all front matter is written in: keys with a value on their
 * line, groups and lists below them or in brackets. It has nothing to report: what it does not
 * understand at once, right or wrong, is left to {@link YamlReader}, with which it agrees on
 * everything else (decision 96).
 *
 * <pre>
 * title: "One: two"
 * publisher:
 *   name: 加東市
 * scale:
 *   - {id: good, symbol: ○}
 * related: [1, 2]
 * </pre>
 */
final class PlainYamlReader {

  /** Groups within groups; deeper ones may be too deep, which is to be reported. */
  private static final int DEEPEST = 5;

  /** What cannot begin a value, or begins something else than one. */
  private static final String ACTIVE = "-?:,[]{}#&*!|>'\"%@`";

  /** What ends a value in brackets, or begins something else in it. */
  private static final String ACTIVE_IN_BRACKETS = ",[]{}#?\n";

  /** What may part a key from its value, which in an item is a slip. */
  private static final String COLONS = ":：﹕︓#";

  private final SourceText text;
  private final char[] signs;
  private int line;

  /** Where the line begins. */
  private int start;

  private int at;

  private PlainYamlReader(SourceText text, int first, char[] signs) {
    this.text = text;
    this.line = first;
    this.signs = signs;
  }

  /** The lines as a mapping; nothing where that takes somebody who knows all of YAML. */
  static Optional<Mapping> read(SourceText text, int first, int last) {
    char[] signs = (text.lines(first, last) + "\n").toCharArray();
    if (!arePlain(signs)) {
      return Optional.empty();
    }
    PlainYamlReader reader = new PlainYamlReader(text, first, signs);
    Mapping read = reader.mapping(0, 0);
    return read != null && reader.indent() < 0 ? Optional.of(read) : Optional.empty();
  }

  /** Whether each sign is one column wide, and none is a space or a line end of another kind. */
  private static boolean arePlain(char[] signs) {
    for (char c : signs) {
      boolean plain =
          c >= ' ' && c < 0x7f
              || c > 0xa0 && c < 0x2028
              || c > 0x2029 && c < Character.MIN_SURROGATE
              || c > Character.MAX_SURROGATE && c < 0xfffe && c != '\ufeff'
              || c == '\n';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** How far the next line is indented; -1 where there is none. */
  private int indent() {
    int next = at + 1;
    while (next < signs.length && signs[next] == ' ') {
      next++;
    }
    return next < signs.length ? next - at - 1 : -1;
  }

  /** Goes on to what stands in the next line. */
  private void goOn(int indent) {
    line++;
    start = at + 1;
    at = start + indent;
  }

  private boolean isItem(int place) {
    return signs[place] == '-' && signs[place + 1] == ' ';
  }

  private void skipBlanks() {
    while (signs[at] == ' ') {
      at++;
    }
  }

  private boolean isAtLineEnd() {
    skipBlanks();
    return signs[at] == '\n';
  }

  /** A group of lines, of which the first begins here. */
  private Mapping mapping(int indent, int depth) {
    Stretch stretch = stretch(at, at);
    List<Mapping.Field> fields = new ArrayList<>();
    boolean more = true;
    while (more) {
      Scalar key = key();
      Node value = key == null || depth > DEEPEST ? null : value(indent, depth);
      if (value == null || isTwin(key, fields)) {
        return null;
      }
      fields.add(new Mapping.Field(key, value));
      more = indent() == indent;
      if (more) {
        goOn(indent);
      }
    }
    return new Mapping(fields, stretch);
  }

  private static boolean isTwin(Scalar key, List<Mapping.Field> fields) {
    for (Mapping.Field field : fields) {
      if (field.key().text().equals(key.text())) {
        return true;
      }
    }
    return false;
  }

  /** A key, after whose colon it goes on. */
  private Scalar key() {
    int end = endOfKey();
    if (end < 0) {
      return null;
    }
    Scalar key = scalar(at, end);
    at = end + 1;
    return key;
  }

  /** Where the colon is that follows letters and a blank follows; -1 where that is not so. */
  private int endOfKey() {
    int end = at;
    while (isLetter(signs[end]) || end > at && signs[end] == '-') {
      end++;
    }
    boolean key =
        end > at && signs[end] == ':' && (signs[end + 1] == ' ' || signs[end + 1] == '\n');
    return key ? end : -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  /** What stands behind a colon, or below. */
  private Node value(int indent, int depth) {
    int colon = at;
    if (!isAtLineEnd()) {
      Node value = ACTIVE.indexOf(signs[at]) < 0 ? words() : bracketed(depth + 1);
      return value != null && isAtLineEnd() ? value : null;
    }
    int next = indent();
    boolean list = next >= indent && isItem(at + 1 + next);
    if (!list && next <= indent) {
      return scalar(colon, colon);
    }
    goOn(next);
    return list ? list(next, next == indent ? 1 : 0, depth + 1) : mapping(next, depth + 1);
  }

  /** A list of lines that begin with hyphens, the first here. */
  private Sequence list(int indent, int length, int depth) {
    Stretch stretch = stretch(at, at + length);
    List<Node> items = new ArrayList<>();
    boolean more = true;
    while (more) {
      at++;
      Node item = isAtLineEnd() || depth > DEEPEST ? null : item(depth);
      if (item == null) {
        return null;
      }
      items.add(item);
      more = indent() == indent && isItem(at + 1 + indent);
      if (more) {
        goOn(indent);
      }
    }
    return new Sequence(items, stretch);
  }

  private Node item(int depth) {
    if (endOfKey() >= 0) {
      return mapping(at - start, depth + 1);
    }
    Node item = ACTIVE.indexOf(signs[at]) < 0 ? itemWords() : bracketed(depth + 1);
    return item != null && isAtLineEnd() ? item : null;
  }

  private Scalar itemWords() {
    for (int i = at; signs[i] != '\n'; i++) {
      if (COLONS.indexOf(signs[i]) >= 0) {
        return null;
      }
    }
    return words();
  }

  /** Words without quotation marks, up to the end of the line. */
  private Scalar words() {
    int from = at;
    while (signs[at] != '\n') {
      boolean remark = signs[at] == '#' && signs[at - 1] == ' ';
      if (remark || signs[at] == ':' && !isInside(signs[at + 1])) {
        return null;
      }
      at++;
    }
    return scalar(from, lastBefore(at));
  }

  /** Whether a colon before this sign parts nothing. */
  private static boolean isInside(char next) {
    return next > ' ' && next < 0x7f;
  }

  private int lastBefore(int end) {
    int last = end;
    while (signs[last - 1] == ' ') {
      last--;
    }
    return last;
  }

  /** Something between quotation marks or brackets. */
  private Node bracketed(int depth) {
    return switch (signs[at]) {
      case '"', '\'' -> quoted(signs[at]);
      case '[' -> depth > DEEPEST ? null : sequence(depth);
      case '{' -> depth > DEEPEST ? null : group(depth);
      default -> null;
    };
  }

  private Scalar quoted(char mark) {
    int from = at++;
    while (signs[at] != mark) {
      if (signs[at] == '\\' || signs[at] == '\n') {
        return null;
      }
      at++;
    }
    at++;
    String words = new String(signs, from + 1, at - from - 2);
    return signs[at] == mark ? null : new Scalar(words, stretch(from, at));
  }

  private Sequence sequence(int depth) {
    Stretch stretch = stretch(at, at + 1);
    List<Node> items = new ArrayList<>();
    at++;
    skipBlanks();
    boolean more = signs[at] != ']';
    while (more) {
      Node item = part(depth);
      if (item == null) {
        return null;
      }
      items.add(item);
      more = isAtComma();
    }
    return signs[at++] == ']' ? new Sequence(items, stretch) : null;
  }

  private Mapping group(int depth) {
    Stretch stretch = stretch(at, at + 1);
    List<Mapping.Field> fields = new ArrayList<>();
    at++;
    skipBlanks();
    boolean more = signs[at] != '}';
    while (more) {
      Scalar key = key();
      Node value = key == null || isAtLineEnd() ? null : part(depth);
      if (value == null || isTwin(key, fields)) {
        return null;
      }
      fields.add(new Mapping.Field(key, value));
      more = isAtComma();
    }
    return signs[at++] == '}' ? new Mapping(fields, stretch) : null;
  }

  /** Whether another part follows, to which it then goes on. */
  private boolean isAtComma() {
    skipBlanks();
    boolean comma = signs[at] == ',';
    if (comma) {
      at++;
      skipBlanks();
    }
    return comma;
  }

  private Node part(int depth) {
    return ACTIVE.indexOf(signs[at]) < 0 ? wordsInBrackets() : bracketed(depth + 1);
  }

  /** Words without quotation marks, up to the next comma or bracket. */
  private Scalar wordsInBrackets() {
    int from = at;
    while (ACTIVE_IN_BRACKETS.indexOf(signs[at]) < 0) {
      if (signs[at] == ':' && signs[at + 1] != '/') {
        return null;
      }
      at++;
    }
    boolean ended = signs[at] == ',' || signs[at] == ']' || signs[at] == '}';
    return ended && at > from ? scalar(from, lastBefore(at)) : null;
  }

  private Scalar scalar(int from, int to) {
    return new Scalar(new String(signs, from, to - from), stretch(from, to));
  }

  private Stretch stretch(int from, int to) {
    return new Stretch(text, line, from - start, to - from);
  }
}
