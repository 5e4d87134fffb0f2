package keikaku;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Rule;

/** Why there are the rules, each with a wrong example and the right one, in one language. */
final class Explanations {

  private static final List<String> PARTS = List.of("why", "wrong", "right");

  private final Phrases phrases;
  private final Messages messages;

  Explanations(Messages messages) {
    this.messages = messages;
    phrases = Phrases.in(messages.language());
  }

  /** One part of an explanation. */
  private record Part(String label, String text, boolean example) {}

  private Stream<Part> parts(Rule rule) {
    return PARTS.stream().flatMap(name -> part(rule, name).stream());
  }

  private Optional<Part> part(Rule rule, String name) {
    String label = messages.say("explain." + name);
    return phrases.explanation(rule, name).map(text -> new Part(label, text, !name.equals("why")));
  }

  /** As a terminal shows it. */
  String toText(Rule rule) {
    return parts(rule)
        .map(part -> part.label() + "\n" + indented(part.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String indented(String text) {
    StringBuilder lines = new StringBuilder();
    text.lines().forEach(line -> lines.append("  ").append(line).append('\n'));
    return lines.toString();
  }

  String toMarkdown(Rule rule) {
    return parts(rule)
        .map(part -> "**" + part.label() + "**\n\n" + block(part))
        .collect(Collectors.joining("\n"));
  }

  /** Four backticks, because an example may hold three. */
  private static String block(Part part) {
    String text = part.text().stripTrailing() + "\n";
    return part.example() ? "````\n" + text + "````\n" : text;
  }
}
