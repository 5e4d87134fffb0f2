package keikaku.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Turns the bytes of a file into text: UTF-8 with or without a byte order mark, nothing else. */
final class TextDecoder {

  /** The name under which Java knows CP932; its “Shift_JIS” loses ① and ㈱. */
  private static final Charset CP932 = Charset.forName("windows-31j");

  /** What stands in the place of bytes that are no text. */
  private static final char REPLACEMENT = '\ufffd';

  private final Report report;

  TextDecoder(Report report) {
    this.report = report;
  }

  Optional<SourceText> decode(String file, byte[] bytes) {
    if (isUtf16(bytes)) {
      report.add(Rule.FILE_ENCODING_UTF16, Place.ofFile(file));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(SourceText.of(file, withoutMark(text)));
    }
    return decodeStrictly(file, bytes);
  }

  /** A text in which something was replaced, or in which somebody has written that very sign. */
  private Optional<SourceText> decodeStrictly(String file, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(input, chars, true);
    if (result.isError()) {
      refuse(file, bytes, input.position());
      return Optional.empty();
    }
    return Optional.of(SourceText.of(file, withoutMark(chars.flip().toString())));
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void refuse(String file, byte[] bytes, int offset) {
    Optional<String> cp932 = asCp932(bytes);
    String shown = cp932.orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    SourceText text = SourceText.of(file, shown);
    String words = line <= text.lineCount() ? text.line(line) : "";
    Rule rule = cp932.isPresent() ? Rule.FILE_ENCODING_CP932 : Rule.FILE_ENCODING_INVALID;
    String hex = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xff);
    Place place = new Place(file, line, 0, 1, words);
    report.add(rule, place, "offset", Integer.toString(offset), "byte", hex);
  }

  /** The text if this is CP932, which can only be guessed: valid, and with real Japanese in it. */
  private static Optional<String> asCp932(byte[] bytes) {
    try {
      String text = strict(CP932).decode(ByteBuffer.wrap(bytes)).toString();
      return text.codePoints().anyMatch(TextDecoder::isJapanese)
          ? Optional.of(text)
          : Optional.empty();
    } catch (java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isJapanese(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA;
  }
}
