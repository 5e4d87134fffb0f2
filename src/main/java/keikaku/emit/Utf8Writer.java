package keikaku.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Sends text on as UTF-8 in large pieces, with escapes where they are asked for. It is encoded
 * here, once and in one pass: the JDK takes copies on the way, which costs more than the encoding
 * itself.
 */
public final class Utf8Writer extends Writer {

  private static final int PIECE = 1 << 14;

  /** How many signs are encoded at a time, each to at most {@link #MOST} bytes. */
  private static final int SIGNS = 1 << 11;

  private static final int MOST = 6;
  private static final Escapes AS_IT_IS = Escapes.none();

  /** The room of the last writer of each thread: tens of thousands of small files need no more. */
  private static final ThreadLocal<Room> SPARE = new ThreadLocal<>();

  private final OutputStream out;
  private Room room;
  private byte[] bytes;
  private char[] signs;
  private int end;

  /** Half a letter, which waits for its other half, or 0. */
  private char half;

  /** Whether each half had its other half. */
  private boolean whole = true;

  private record Room(byte[] bytes, char[] signs) {}

  Utf8Writer(OutputStream out) {
    this.out = out;
    Room spare = SPARE.get();
    SPARE.remove();
    room = spare == null ? new Room(new byte[PIECE], new char[SIGNS]) : spare;
    bytes = room.bytes();
    signs = room.signs();
  }

  /** Flushes, leaves the stream open, and is of no more use. */
  void release() throws IOException {
    flush();
    SPARE.set(room);
    room = null;
    bytes = null;
    signs = null;
  }

  @Override
  public void write(int sign) throws IOException {
    if (sign >>> 7 == 0 && half == 0 && end < PIECE) {
      bytes[end++] = (byte) sign;
      return;
    }
    signs[0] = (char) sign;
    encode(signs, 0, 1, AS_IT_IS);
  }

  @Override
  public void write(char[] from, int start, int length) throws IOException {
    for (int at = 0; at < length; at += SIGNS) {
      encode(from, start + at, start + Math.min(length, at + SIGNS), AS_IT_IS);
    }
  }

  @Override
  public void write(String text) throws IOException {
    write(text, 0, text.length(), AS_IT_IS);
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    write(text, start, start + length, AS_IT_IS);
  }

  /** Writes a part of a text with escapes, none of which has more than six bytes. */
  public void write(String text, int start, int stop, Escapes escapes) throws IOException {
    char[] some = signs;
    for (int at = start; at < stop; at += SIGNS) {
      int next = Math.min(stop, at + SIGNS);
      text.getChars(at, next, some, 0);
      encode(some, 0, next - at, escapes);
    }
  }

  /** Writes bytes that are UTF-8 already. */
  public void write(byte[] encoded) throws IOException {
    if (end + encoded.length > PIECE || half != 0) {
      flush();
    }
    if (encoded.length > PIECE) {
      out.write(encoded, 0, encoded.length);
    } else {
      System.arraycopy(encoded, 0, bytes, end, encoded.length);
      end += encoded.length;
    }
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public Writer append(CharSequence text, int start, int stop) throws IOException {
    write(String.valueOf(text), start, stop - start);
    return this;
  }

  private void encode(char[] from, int start, int stop, Escapes escapes) throws IOException {
    if (end + MOST * (stop - start + 1) > PIECE) {
      send();
    }
    // Java's first compiler reads a field again in every round, but not a variable.
    byte[] to = bytes;
    byte[][] ofAscii = escapes.ofAscii();
    int next = half == 0 ? start : completed(from, start);
    int at = end;
    while (next < stop) {
      char sign = from[next++];
      if (sign < 0x80) {
        byte[] escape = ofAscii[sign];
        if (escape == null) {
          to[at++] = (byte) sign;
        } else {
          System.arraycopy(escape, 0, to, at, escape.length);
          at += escape.length;
        }
      } else if (sign < 0x800) {
        to[at] = (byte) (0xC0 | sign >> 6);
        to[at + 1] = (byte) (0x80 | sign & 0x3F);
        at += 2;
      } else if (sign < Character.MIN_SURROGATE) {
        to[at] = (byte) (0xE0 | sign >> 12);
        to[at + 1] = (byte) (0x80 | sign >> 6 & 0x3F);
        to[at + 2] = (byte) (0x80 | sign & 0x3F);
        at += 3;
      } else {
        end = at;
        next = encodeHigh(from, next, stop, escapes);
        at = end;
      }
    }
    end = at;
  }

  /** Encodes one of the highest signs, or a half, whose other half comes next. */
  private int encodeHigh(char[] from, int next, int stop, Escapes escapes) {
    char sign = from[next - 1];
    if (Character.isSurrogate(sign)) {
      half = sign;
      return next < stop ? completed(from, next) : next;
    }
    sign = escapes.ofLast(sign);
    bytes[end++] = (byte) (0xE0 | sign >> 12);
    bytes[end++] = (byte) (0x80 | sign >> 6 & 0x3F);
    bytes[end++] = (byte) (0x80 | sign & 0x3F);
    return next;
  }

  /** Writes what two halves make, or a question mark for one alone; tells what comes next. */
  private int completed(char[] from, int next) {
    char first = half;
    half = 0;
    if (Character.isHighSurrogate(first) && Character.isLowSurrogate(from[next])) {
      int whole = Character.toCodePoint(first, from[next]);
      bytes[end++] = (byte) (0xF0 | whole >> 18);
      bytes[end++] = (byte) (0x80 | whole >> 12 & 0x3F);
      bytes[end++] = (byte) (0x80 | whole >> 6 & 0x3F);
      bytes[end++] = (byte) (0x80 | whole & 0x3F);
      return next + 1;
    }
    lone();
    return next;
  }

  private void send() throws IOException {
    out.write(bytes, 0, end);
    end = 0;
  }

  @Override
  public void flush() throws IOException {
    if (half != 0) {
      lone();
      half = 0;
    }
    send();
  }

  private void lone() {
    bytes[end++] = '?';
    whole = false;
  }

  /** Flushes, and tells whether everything since the last time could be encoded. */
  boolean flushWhole() throws IOException {
    flush();
    boolean result = whole;
    whole = true;
    return result;
  }

  @Override
  public void close() throws IOException {
    if (room != null) {
      release();
    }
    out.close();
  }
}
