package keikaku.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import keikaku.intake.Decoding.Decoded;
import keikaku.intake.Decoding.Undecodable;

/**
 * Turns the bytes of a published document into text.
 *
 * <p>UTF-8 and UTF-16 are recognised for certain or by their structure. CP932 (what Windows calls
 * Shift_JIS) and EUC-JP overlap, so the reading that gives more kana and Japanese punctuation is
 * taken, and none when both are alike.
 */
public final class EncodingReader {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final Charset EUC = Charset.forName("x-eucJP-Open");
  private static final Charset JIS = Charset.forName("x-windows-iso2022jp");
  private static final String EUC_SIGNS = "〜−—‖¢£¬";
  private static final String CP932_SIGNS = "～－―∥￠￡￢";
  private static final int CLEARLY = 2;

  private EncodingReader() {}

  /** The names that may be asked for. */
  public static Optional<Charset> charset(String name) {
    return switch (name.toLowerCase(java.util.Locale.ROOT).replace("_", "-")) {
      case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
      case "utf-16", "utf16" -> Optional.of(StandardCharsets.UTF_16);
      case "utf-16le" -> Optional.of(StandardCharsets.UTF_16LE);
      case "utf-16be" -> Optional.of(StandardCharsets.UTF_16BE);
      case "cp932", "ms932", "windows-31j", "shift-jis", "sjis" -> Optional.of(CP932);
      case "euc-jp", "eucjp" -> Optional.of(EUC);
      case "iso-2022-jp", "jis" -> Optional.of(JIS);
      default -> Optional.empty();
    };
  }

  /** Reads in the given encoding, without any guess. */
  public static Decoding read(byte[] bytes, Charset charset) {
    return decoded(bytes, charset, "encoding.given")
        .<Decoding>map(decoded -> decoded)
        .orElse(new Undecodable("encoding.given.wrong"));
  }

  /** Finds the encoding out and reads in it. */
  public static Decoding read(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return new Undecodable("encoding.pdf");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return new Undecodable("encoding.office");
    }
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return certain(bytes, StandardCharsets.UTF_8, "encoding.bom");
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return certain(bytes, StandardCharsets.UTF_16, "encoding.bom");
    }
    Optional<Charset> wide = wideByZeros(bytes);
    if (wide.isPresent()) {
      return certain(bytes, wide.get(), "encoding.zeros");
    }
    if (startsWithEscape(bytes)) {
      return certain(bytes, JIS, "encoding.escapes");
    }
    return decoded(bytes, StandardCharsets.UTF_8, "encoding.strict")
        .<Decoding>map(decoded -> decoded)
        .orElseGet(() -> japanese(bytes));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding certain(byte[] bytes, Charset charset, String evidence) {
    return decoded(bytes, charset, evidence)
        .<Decoding>map(decoded -> decoded)
        .orElse(new Undecodable("encoding.broken"));
  }

  /** A line end of UTF-16 has a zero before or behind it, and no other encoding has any zero. */
  private static Optional<Charset> wideByZeros(byte[] bytes) {
    int little = 0;
    int big = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      little += bytes[i] == '\n' && bytes[i + 1] == 0 ? 1 : 0;
      big += bytes[i] == 0 && bytes[i + 1] == '\n' ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || little == big) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean startsWithEscape(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static Decoding japanese(byte[] bytes) {
    Optional<Decoded> windows = decoded(bytes, CP932, "encoding.kana");
    Optional<Decoded> unix = decoded(bytes, EUC, "encoding.kana");
    int windowsKana = windows.map(one -> kana(one.text())).orElse(Integer.MIN_VALUE);
    int unixKana = unix.map(one -> kana(one.text())).orElse(Integer.MIN_VALUE);
    if (windowsKana > 0 && windowsKana > CLEARLY * unixKana) {
      return windows.orElseThrow();
    }
    if (unixKana > 0 && unixKana > CLEARLY * windowsKana) {
      return unix.orElseThrow();
    }
    return new Undecodable(windowsKana > 0 ? "encoding.both" : "encoding.unknown");
  }

  /** Kana and Japanese punctuation, less the half-width kana that a wrong reading is full of. */
  private static int kana(String text) {
    return text.chars()
        .map(
            one -> {
              if (one >= 0xff61 && one <= 0xff9f) {
                return -1;
              }
              return Letters.isKana(one) || one == '。' || one == '、' ? 1 : 0;
            })
        .sum();
  }

  private static Optional<Decoded> decoded(byte[] bytes, Charset charset, String evidence) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
      return Optional.of(
          new Decoded(charset == EUC ? withWindowsSigns(clean) : clean, name(charset), evidence));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String name(Charset charset) {
    if (charset == CP932) {
      return "CP932";
    }
    if (charset == JIS) {
      return "ISO-2022-JP";
    }
    return charset == EUC ? "EUC-JP" : charset.name();
  }

  /**
   * Seven signs share a code in EUC-JP and CP932 but not in the JDK's tables; CP932's are taken.
   */
  private static String withWindowsSigns(String text) {
    String signs = text;
    for (int i = 0; i < EUC_SIGNS.length(); i++) {
      signs = signs.replace(EUC_SIGNS.charAt(i), CP932_SIGNS.charAt(i));
    }
    return signs;
  }
}
