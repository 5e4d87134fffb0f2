package keikaku;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the language of messages. */
final class Speech {

  static final Set<String> LANGUAGES = Set.of("ja", "en");

  private Speech() {}

  /**
   * The language asked for with {@code --lang}, else the environment's, else English.
   *
   * @param arguments those of the command line; read before anything else, so that a complaint
   *     about them is already in the right language
   */
  static String language(String[] arguments, Map<String, String> environment) {
    String asked = asked(arguments);
    return LANGUAGES.contains(asked) ? asked : of(environment);
  }

  private static String asked(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return arguments[i].substring("--lang=".length());
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
    }
    return "";
  }

  /** The launcher passes the locale on as KEIKAKU_LOCALE, because it sets another one for Java. */
  private static String of(Map<String, String> environment) {
    return Stream.of("KEIKAKU_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .map(locale -> locale.toLowerCase(Locale.ROOT).startsWith("ja") ? "ja" : "en")
        .orElse("en");
  }
}
