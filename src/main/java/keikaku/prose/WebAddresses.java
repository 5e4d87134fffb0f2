package keikaku.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.model.Inline;
import keikaku.model.Target;

/**
 * Finds web addresses in plain words. An address ends at the first character that is not ASCII,
 * since Japanese text follows it without a space, and before punctuation that belongs to the
 * sentence.
 */
final class WebAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[a-zA-Z0-9][!-~&&[^<>\"`\\\\]]*[a-zA-Z0-9/=#&&[^<>]]");

  private WebAddresses() {}

  static List<Inline> read(String text) {
    if (!text.contains("://")) {
      return List.of(new Inline.Words(text));
    }
    List<Inline> parts = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (text.indexOf("://", from) >= 0 && address.find()) {
      parts.add(new Inline.Words(text.substring(from, address.start())));
      List<Inline> words = List.of(new Inline.Words(address.group()));
      parts.add(new Inline.Link(new Target.Outside(address.group()), words));
      from = address.end();
    }
    parts.add(new Inline.Words(text.substring(from)));
    return parts;
  }
}
