package keikaku.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What the rules say in one language, read from {@code rules_ja.properties} and its siblings.
 *
 * <p>For each rule id there is {@code ID} (the message), {@code ID.hint} (how to mend it), where it
 * helps {@code ID.hint.suggestion} (the same when a likely correction is known), and {@code
 * ID.why}, {@code ID.wrong}, {@code ID.right} (the explanation).
 */
public final class Phrases {

  /** A detail that a message names, such as {@code {value}}. */
  private static final Pattern DETAIL = Pattern.compile("\\{[a-z]+}");

  private final String language;
  private final Properties phrases;

  private Phrases(String language, Properties phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  /** The phrases of a language, {@code ja} or {@code en}; those of English for any other. */
  public static Phrases in(String language) {
    String known = "ja".equals(language) ? "ja" : "en";
    return new Phrases(known, read("rules_" + known + ".properties"));
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStream stream = Phrases.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  public String language() {
    return language;
  }

  /** What is wrong, in one sentence. */
  public String message(Diagnostic diagnostic) {
    return filled(diagnostic.rule().id(), diagnostic.details()).orElseThrow();
  }

  /** How to mend it. */
  public Optional<String> hint(Diagnostic diagnostic) {
    String key = diagnostic.rule().id() + ".hint";
    if (diagnostic.details().containsKey("suggestion")) {
      Optional<String> suggestion = filled(key + ".suggestion", diagnostic.details());
      if (suggestion.isPresent()) {
        return suggestion;
      }
    }
    return filled(key, diagnostic.details());
  }

  /** What is wrong, whatever the details are. */
  public String message(Rule rule) {
    return general(phrases.getProperty(rule.id()));
  }

  /** How to mend it, whatever the details are. */
  public Optional<String> hint(Rule rule) {
    return Optional.ofNullable(phrases.getProperty(rule.id() + ".hint")).map(Phrases::general);
  }

  private static String general(String phrase) {
    return DETAIL.matcher(phrase).replaceAll("…");
  }

  /** A part of a rule's explanation: {@code why}, {@code wrong} or {@code right}. */
  public Optional<String> explanation(Rule rule, String part) {
    return Optional.ofNullable(phrases.getProperty(rule.id() + "." + part));
  }

  private Optional<String> filled(String key, Map<String, String> details) {
    return Optional.ofNullable(phrases.getProperty(key)).map(phrase -> fill(phrase, details));
  }

  /** Puts the details where the phrase names them in braces; a detail's own braces stay. */
  public static String fill(String phrase, Map<String, String> details) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      String detail = close < 0 ? null : details.get(phrase.substring(open + 1, close));
      filled.append(phrase, from, detail == null ? open + 1 : open);
      from = detail == null ? open + 1 : close + 1;
      filled.append(detail == null ? "" : detail);
    }
    return filled.append(phrase.substring(from)).toString();
  }
}
