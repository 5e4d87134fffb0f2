package keikaku.emit.quality;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a CSV file strictly as RFC 4180 has it, while it is written here. Each record is handed on
 * when it ends, so that a large file never lies in memory.
 */
final class CsvReader extends OutputStream {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private enum State {
    START,
    PLAIN,
    QUOTED,
    QUOTATION_MARK,
    LINE_END
  }

  private final Consumer<List<String>> records;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
  private final CharBuffer signs = CharBuffer.allocate(1 << 14);
  private char[] field = new char[1 << 10];
  private int length;
  private List<String> record = new ArrayList<>();
  private State state = State.START;
  private boolean begun;
  private boolean marked;
  private boolean wellEncoded = true;
  private boolean afterReturn;
  private long lines;

  CsvReader(Consumer<List<String>> records) {
    this.records = records;
  }

  /** Whether it begins with a byte order mark. */
  boolean isMarked() {
    return marked;
  }

  /** Whether it is UTF-8 throughout. */
  boolean isWellEncoded() {
    return wellEncoded;
  }

  /** How many lines it has, those within quotation marks too. */
  long lines() {
    return lines;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /**
   * @throws IllegalArgumentException when the text is not RFC 4180
   */
  @Override
  public void write(byte[] more, int start, int length) {
    for (int at = start; at < start + length; ) {
      int taken = Math.min(bytes.remaining(), start + length - at);
      bytes.put(more, at, taken);
      at += taken;
      decode(false);
    }
  }

  /**
   * Ends the file.
   *
   * @throws IllegalArgumentException when the last record has no end
   */
  @Override
  public void close() {
    decode(true);
    if (state != State.START || !record.isEmpty()) {
      throw new IllegalArgumentException("the last record has no end");
    }
  }

  private void decode(boolean last) {
    bytes.flip();
    CoderResult result = decoder.decode(bytes, signs, last);
    while (!result.isUnderflow()) {
      if (result.isError()) {
        wellEncoded = false;
        bytes.position(bytes.position() + result.length());
        signs.put('\uFFFD');
      }
      read();
      result = decoder.decode(bytes, signs, last);
    }
    bytes.compact();
    read();
  }

  private void read() {
    char[] text = signs.array();
    int end = signs.position();
    int at = 0;
    if (!begun && end > 0) {
      begun = true;
      marked = text[0] == BYTE_ORDER_MARK;
      at = marked ? 1 : 0;
    }
    while (at < end) {
      int next = state == State.QUOTED || state == State.PLAIN ? ordinary(text, at, end) : at;
      if (next > at) {
        keep(text, at, next - at);
        afterReturn = false;
        at = next;
      } else {
        countLines(text[at]);
        read(text[at++]);
      }
    }
    signs.clear();
  }

  /** Where the signs end that can only belong to the field. */
  private static int ordinary(char[] text, int from, int end) {
    int at = from;
    while (at < end && (text[at] > ',' || isOrdinary(text[at]))) {
      at++;
    }
    return at;
  }

  private static boolean isOrdinary(char sign) {
    return sign != ',' && sign != '"' && sign != '\r' && sign != '\n';
  }

  private void keep(char[] text, int from, int count) {
    if (length + count > field.length) {
      field = Arrays.copyOf(field, 2 * (length + count));
    }
    System.arraycopy(text, from, field, length, count);
    length += count;
  }

  private void keep(char sign) {
    if (length == field.length) {
      field = Arrays.copyOf(field, 2 * length);
    }
    field[length++] = sign;
  }

  private void countLines(char sign) {
    if (sign == '\r' || sign == '\n' && !afterReturn) {
      lines++;
    }
    afterReturn = sign == '\r';
  }

  private void read(char sign) {
    switch (state) {
      case START -> start(sign);
      case PLAIN -> plain(sign);
      case QUOTED -> {
        if (sign == '"') {
          state = State.QUOTATION_MARK;
        } else {
          keep(sign);
        }
      }
      case QUOTATION_MARK -> {
        if (sign == '"') {
          keep(sign);
          state = State.QUOTED;
        } else {
          end(sign);
        }
      }
      case LINE_END -> {
        if (sign != '\n') {
          throw new IllegalArgumentException("a line end that is not CRLF");
        }
        records.accept(record);
        record = new ArrayList<>(record.size());
        state = State.START;
      }
    }
  }

  private void start(char sign) {
    if (sign == '"') {
      state = State.QUOTED;
    } else {
      plain(sign);
    }
  }

  private void plain(char sign) {
    if (sign == ',' || sign == '\r') {
      end(sign);
    } else if (sign == '\n' || sign == '"') {
      throw new IllegalArgumentException("a quotation mark or line end within a plain field");
    } else {
      keep(sign);
      state = State.PLAIN;
    }
  }

  private void end(char sign) {
    record.add(new String(field, 0, length));
    length = 0;
    if (sign != ',' && sign != '\r') {
      throw new IllegalArgumentException("neither comma nor line end after a field");
    }
    state = sign == ',' ? State.START : State.LINE_END;
  }
}
