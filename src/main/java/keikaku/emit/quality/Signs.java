package keikaku.emit.quality;

/**
 * Tells what kinds of signs a text has. Every sign of the data is looked at, once; what kind it is
 * of is found out when it first comes up.
 */
final class Signs {

  private static final byte KNOWN = 1;
  private static final byte BREAK = 2;
  private static final byte DEPENDENT = 4;

  /** The kind of each sign, 0 as long as it has not come up. */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  private Signs() {}

  /** All kinds that come up in a text. */
  static int in(String text) {
    byte[] kinds = KINDS;
    int found = 0;
    for (char sign : text.toCharArray()) {
      byte kind = kinds[sign];
      found |= kind == 0 ? learn(sign) : kind;
    }
    return found;
  }

  private static byte learn(char sign) {
    byte kind = KNOWN;
    if (breaksLine(sign)) {
      kind |= BREAK;
    }
    if (dependsOnPlatform(sign)) {
      kind |= DEPENDENT;
    }
    KINDS[sign] = kind;
    return kind;
  }

  /** Whether there is a line break of any kind, or a tab. */
  static boolean breakLine(int kinds) {
    return (kinds & BREAK) != 0;
  }

  /** Whether there are signs that were once different on every machine, or are private. */
  static boolean dependOnPlatform(int kinds) {
    return (kinds & DEPENDENT) != 0;
  }

  private static boolean breaksLine(char sign) {
    return sign < ' ' || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
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
