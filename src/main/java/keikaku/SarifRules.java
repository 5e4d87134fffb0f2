package keikaku;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * The part of a SARIF log that says what the tool knows: every rule, with the texts of {@code
 * keikaku explain}. Who reads a log has not chosen its language, so both stand in the help: that of
 * the run first.
 */
final class SarifRules {

  /** The rule id of a {@link Finding} in the theme. */
  private static final String THEME = "theme";

  private static final List<Rule> RULES =
      Stream.of(Rule.values()).sorted(Comparator.comparing(Rule::id)).toList();

  private final Messages messages;
  private final Phrases phrases;
  private final List<Messages> both;

  SarifRules(Messages messages) {
    this.messages = messages;
    phrases = Phrases.in(messages.language());
    both = List.of(messages, Messages.in(messages.language().equals("ja") ? "en" : "ja"));
  }

  /** The place of a rule in the list. */
  int index(String id) {
    List<String> ids = RULES.stream().map(Rule::id).toList();
    return id.equals(THEME) ? ids.size() : ids.indexOf(id);
  }

  void write(JsonGenerator json) {
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Keikaku");
    json.writeStringProperty("version", Version.number());
    json.writeStringProperty("language", messages.language());
    json.writeArrayPropertyStart("rules");
    List<Explanations> explanations = both.stream().map(Explanations::new).toList();
    RULES.forEach(rule -> write(rule, explanations, json));
    writeTheme(json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Rule rule, List<Explanations> explanations, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    writeText("shortDescription", phrases.message(rule), json);
    writeText("fullDescription", phrases.explanation(rule, "why").orElseThrow(), json);
    json.writeObjectPropertyStart("help");
    json.writeStringProperty(
        "text", join("\n", explanations.stream().map(each -> each.toText(rule))));
    json.writeStringProperty(
        "markdown", join("\n---\n\n", explanations.stream().map(each -> each.toMarkdown(rule))));
    json.writeEndObject();
    writeLevel(rule.severity(), json);
    json.writeEndObject();
  }

  private void writeTheme(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", THEME);
    writeText("shortDescription", messages.say("sarif.theme"), json);
    String help = join("\n", both.stream().map(each -> each.say("sarif.theme.help")));
    writeText("help", help, json);
    writeLevel(Severity.ERROR, json);
    json.writeEndObject();
  }

  private static String join(String separator, Stream<String> texts) {
    return String.join(separator, texts.toList());
  }

  private static void writeLevel(Severity severity, JsonGenerator json) {
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", severity.word());
    json.writeEndObject();
  }

  /** A message, which in SARIF is an object with a text. */
  static void writeText(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
