package keikaku.emit.site;

/** Writes text into HTML so that it stays text. */
final class Html {

  private Html() {}

  /** The text as it may stand between tags and in a quoted attribute. */
  static String escape(String text) {
    int at = firstSpecial(text);
    if (at < 0) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, at);
    for (; at < text.length(); at++) {
      append(text.charAt(at), escaped);
    }
    return escaped.toString();
  }

  private static int firstSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&', '<', '>', '"', '\'' -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static void append(char c, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\'' -> to.append("&#39;");
      default -> to.append(c);
    }
  }
}
