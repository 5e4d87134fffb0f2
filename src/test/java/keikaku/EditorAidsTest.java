package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What VS Code reads from the check, and shows on the lines of the files. */
class EditorAidsTest {

  private static final Path TASKS = Path.of(".vscode/tasks.json");

  private static JsonNode task(String argument) throws IOException {
    return new JsonMapper()
        .readTree(Files.readString(TASKS))
        .get("tasks")
        .valueStream()
        .filter(task -> task.get("args").toString().contains("\"" + argument + "\""))
        .findFirst()
        .orElseThrow();
  }

  /** What the task's patterns make of a line; the whole of it in the order file, line, message. */
  private static Optional<List<String>> read(JsonNode task, String line) {
    for (JsonNode matcher : task.get("problemMatcher").values()) {
      JsonNode pattern = matcher.get("pattern");
      Matcher found = Pattern.compile(pattern.get("regexp").stringValue()).matcher(line);
      if (found.matches()) {
        return Optional.of(
            List.of(
                group(found, pattern, "file"),
                group(found, pattern, "line"),
                group(found, pattern, "column"),
                group(found, pattern, "severity"),
                group(found, pattern, "code")));
      }
    }
    return Optional.empty();
  }

  private static String group(Matcher found, JsonNode pattern, String name) {
    return pattern.has(name) ? found.group(pattern.get(name).intValue()) : "";
  }

  private static String firstLine(Rule rule, Place place, String language) {
    Finding finding = Finding.of(Diagnostic.of(rule, place), Phrases.in(language));
    return finding.text().lines().findFirst().orElseThrow();
  }

  @Test
  void everyMessageStandsWhereItBelongs() throws IOException {
    for (String argument : List.of("check", "--watch")) {
      JsonNode task = task(argument);
      for (String language : List.of("ja", "en")) {
        for (Rule rule : Rule.values()) {
          Place place = new Place("content/actions/07.md", 3, 9, 2, "title: 題名");
          String severity = rule.severity().word();
          assertThat(read(task, firstLine(rule, place, language)))
              .contains(List.of("content/actions/07.md", "3", "9", severity, rule.id()));
          Place file = Place.ofFile("content/actions/07.md");
          assertThat(read(task, firstLine(rule, file, language)))
              .contains(List.of("content/actions/07.md", "", "", severity, rule.id()));
        }
      }
    }
  }

  @Test
  void editorKnowsWhenACheckBeginsAndEnds() throws IOException {
    JsonNode task = task("--watch");
    assertThat(task.get("isBackground").booleanValue()).isTrue();
    for (JsonNode matcher : task.get("problemMatcher").values()) {
      for (String language : List.of("ja", "en")) {
        Messages messages = Messages.in(language);
        assertThat(messages.say("check.begins"))
            .matches(matcher.at("/background/beginsPattern").stringValue());
        assertThat(messages.say("check.ends"))
            .matches(matcher.at("/background/endsPattern").stringValue());
      }
    }
  }
}
