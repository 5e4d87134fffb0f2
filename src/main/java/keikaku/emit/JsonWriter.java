package keikaku.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes JSON as it goes (RFC 8259). Values come one after the other, those of an object after
 * their names; what stands between them is written here.
 */
public final class JsonWriter {

  private static final Escapes ESCAPES =
      Escapes.controls()
          .with('\b', "\\b")
          .with('\t', "\\t")
          .with('\n', "\\n")
          .with('\f', "\\f")
          .with('\r', "\\r")
          .with('"', "\\\"")
          .with('\\', "\\\\")
          .withHalves();

  private static final byte[] NULL = ascii("null");

  /** A line end with the spaces before a value at each depth. */
  private static final byte[][] LINES = lines("");

  /** The same behind another value. */
  private static final byte[][] NEXT_LINES = lines(",");

  private final Utf8Writer out;
  private final boolean indented;
  private int depth;

  /** Whether the innermost object or array has a value already. */
  private boolean filled;

  /** Whether the value's name has just been written. */
  private boolean named;

  private JsonWriter(Utf8Writer out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  /** Text of which each value has a line of its own, indented by two spaces. */
  public static Content indented(Consumer<JsonWriter> text) {
    return Content.text(out -> text.accept(new JsonWriter(out, true)));
  }

  /** Text without spaces; values outside of all others follow each other with nothing between. */
  public static Content compact(Consumer<JsonWriter> text) {
    return Content.text(out -> text.accept(new JsonWriter(out, false)));
  }

  /** Members that follow another one in many objects, made once. */
  public static byte[] members(Consumer<JsonWriter> members) {
    Content text =
        Content.text(
            out -> {
              JsonWriter json = new JsonWriter(out, true);
              json.depth = 1;
              json.filled = true;
              members.accept(json);
            });
    return text.get();
  }

  private static byte[][] lines(String before) {
    byte[][] lines = new byte[32][];
    Arrays.setAll(lines, depth -> ascii(before + "\n" + "  ".repeat(depth)));
    return lines;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  public void writeStartObject() {
    start('{');
  }

  public void writeEndObject() {
    end('}');
  }

  public void writeStartArray() {
    start('[');
  }

  public void writeEndArray() {
    end(']');
  }

  private void start(char bracket) {
    try {
      begin();
      out.write(bracket);
      depth++;
      filled = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end(char bracket) {
    try {
      depth--;
      if (filled && indented) {
        out.write(LINES[depth]);
      }
      out.write(bracket);
      filled = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what stands before a value, or before its name. */
  private void begin() throws IOException {
    if (named) {
      named = false;
    } else if (depth > 0) {
      if (indented) {
        out.write(filled ? NEXT_LINES[depth] : LINES[depth]);
      } else if (filled) {
        out.write(',');
      }
    }
    filled = true;
  }

  /** A name that stands in many objects; it has no sign that would have to be escaped. */
  public static byte[] name(String name) {
    return ascii('"' + name + "\":");
  }

  /** Writes a name that was encoded before. */
  public void writeName(byte[] name) {
    try {
      begin();
      out.write(name);
      value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void writeName(String name) {
    try {
      begin();
      quoted(name);
      out.write(':');
      value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value() throws IOException {
    if (indented) {
      out.write(' ');
    }
    named = true;
  }

  /** Writes a text, or null. */
  public void writeString(String text) {
    if (text == null) {
      writeNull();
      return;
    }
    try {
      begin();
      quoted(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void quoted(String text) throws IOException {
    out.write('"');
    out.write(text, 0, text.length(), ESCAPES);
    out.write('"');
  }

  public void writeNull() {
    try {
      begin();
      out.write(NULL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a number as it is given, or a truth value. */
  public void writeLiteral(String literal) {
    try {
      begin();
      out.write(literal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void writeStringProperty(String name, String text) {
    writeName(name);
    writeString(text);
  }

  public void writeNullProperty(String name) {
    writeName(name);
    writeNull();
  }

  /** Writes members that were made before, behind another one. */
  public void writeMembers(byte[] members) {
    try {
      out.write(members);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes anything between values that are not inside of others. */
  public void writeRaw(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
