package keikaku;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import keikaku.diagnostic.Phrases;

/** What the command line itself says, in one language. */
final class Messages {

  private final String language;
  private final ResourceBundle bundle;

  private Messages(String language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The messages of a language, {@code ja} or {@code en}. */
  static Messages in(String language) {
    String name = "messages_" + language + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new Messages(language, new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }

  /** A message whose blanks are given as name, value, name, value, … */
  String say(String key, Object... details) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      named.put(details[i].toString(), details[i + 1].toString());
    }
    return Phrases.fill(bundle.getString(key), named);
  }

  /** {@link #say} in the form for one thing or for several; the blank {@code n} is the number. */
  String count(String key, long number) {
    String one = key + ".one";
    return say(number == 1 && knows(one) ? one : key, "n", number);
  }
}
