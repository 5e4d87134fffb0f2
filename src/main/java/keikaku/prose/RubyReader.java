package keikaku.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.model.Inline;

/** Reads furigana: <code>{漢字|かんじ}</code>. */
final class RubyReader {

  static final Pattern RUBY = Pattern.compile("\\{([^{}|]{1,50})\\|([^{}|]{1,50})\\}");

  private RubyReader() {}

  static List<Inline> read(String text) {
    if (text.indexOf('{') < 0) {
      return List.of(new Inline.Words(text));
    }
    List<Inline> parts = new ArrayList<>();
    Matcher ruby = RUBY.matcher(text);
    int from = 0;
    while (ruby.find()) {
      parts.add(new Inline.Words(text.substring(from, ruby.start())));
      parts.add(new Inline.Ruby(ruby.group(1), ruby.group(2)));
      from = ruby.end();
    }
    parts.add(new Inline.Words(text.substring(from)));
    return parts;
  }
}
