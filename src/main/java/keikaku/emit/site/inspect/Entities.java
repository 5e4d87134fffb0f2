package keikaku.emit.site.inspect;

import org.jsoup.parser.Parser;

/** Resolves character references in attributes. */
final class Entities {

  private Entities() {}

  static String resolve(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }
}
