package keikaku.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Rule;
import keikaku.handbook.XdocWriter.Cell;

/** The page that explains every rule: what it says, how to mend it, why, and an example. */
final class RulesPage {

  private final Words words;
  private final Phrases phrases;

  RulesPage(Words words) {
    this.words = words;
    this.phrases = Phrases.in(words.language().tag());
  }

  String text() {
    XdocWriter page = new XdocWriter(words.of("rules.title"));
    page.link(words.of("other.folder") + "rules.html", words.of("other.name"));
    page.paragraph(words.of("rules.about")).paragraph(words.of("rules.severities"));
    groups().forEach((group, rules) -> part(page, group, rules));
    return page.text();
  }

  /** The rules by the thing they are about, the first word of their ids. */
  static Map<String, List<Rule>> groups() {
    return Stream.of(Rule.values())
        .sorted(Comparator.comparing(Rule::id))
        .collect(Collectors.groupingBy(RulesPage::group, TreeMap::new, Collectors.toList()));
  }

  private static String group(Rule rule) {
    return rule.id().substring(0, rule.id().indexOf('.'));
  }

  private void part(XdocWriter page, String group, List<Rule> rules) {
    page.beginPart(words.of("group." + group));
    page.beginTable(List.of(words.of("rules.name"), words.of("rules.says")));
    rules.forEach(
        rule ->
            page.row(List.of(new Cell.Reference(rule.id()), new Cell.Text(phrases.message(rule)))));
    page.endTable();
    rules.forEach(rule -> explain(page, rule));
    page.endPart();
  }

  private void explain(XdocWriter page, Rule rule) {
    page.heading(rule.id());
    page.labelled(words.of("severity." + rule.severity().word()), phrases.message(rule));
    for (String label : List.of("hint", "why")) {
      said(rule, label).forEach(text -> page.labelled(words.of("rules." + label), text));
    }
    for (String label : List.of("wrong", "right")) {
      said(rule, label).forEach(text -> example(page, words.of("rules." + label), text));
    }
  }

  private void example(XdocWriter page, String label, String text) {
    if (text.isBlank()) {
      page.labelled(label, words.of("rules.blank"));
    } else {
      page.labelled(label, "").code(visible(text.stripTrailing()));
    }
  }

  /** A text whose invisible characters are named, so that a page can show them. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(character -> shown.append(visible(character)));
    return shown.toString();
  }

  private static String visible(int character) {
    boolean shows =
        switch (Character.getType(character)) {
          case Character.CONTROL -> character == '\n' || character == '\t';
          case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
              false;
          default -> true;
        };
    return shows ? Character.toString(character) : "[U+%04X]".formatted(character);
  }

  private List<String> said(Rule rule, String part) {
    List<String> said = new ArrayList<>();
    if (part.equals("hint")) {
      phrases.hint(rule).ifPresent(said::add);
    } else {
      phrases.explanation(rule, part).ifPresent(said::add);
    }
    return said;
  }
}
