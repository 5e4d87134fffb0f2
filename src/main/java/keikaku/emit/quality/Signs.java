package keikaku.emit.quality;

/** Looks for signs in text. Loops, not patterns: every sign of the data is looked at. */
final class Signs {

  private Signs() {}

  /** Whether there is a line break of any kind, or a tab. */
  static boolean breakLine(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign < ' ' || sign == 0x85 || sign == 0x2028 || sign == 0x2029) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are signs that were once different on every machine, or are private. */
  static boolean dependOnPlatform(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (dependsOnPlatform(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Roman and circled numbers, squared words, two kinds of wave dash, private use. */
  private static boolean dependsOnPlatform(char sign) {
    return sign >= 0x2160
        && (sign <= 0x217F
            || sign >= 0x2460 && sign <= 0x24FF
            || sign >= 0x3200 && sign <= 0x33FF
            || sign == 0x301C
            || sign == 0xFF5E
            || sign >= 0xE000 && sign <= 0xF8FF
            || sign >= 0xDB80 && sign <= 0xDBFF);
  }
}
