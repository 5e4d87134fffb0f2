package keikaku;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import keikaku.check.MunicipalityCode;
import keikaku.model.Language;

/**
 * The content of a new municipality's project: a small example of everything, which can be
 * published as it is.
 *
 * @param scale the meanings of the grades by their symbols, best first; empty for the usual three
 */
record NewProject(
    String name,
    String code,
    String title,
    String period,
    List<String> languages,
    Map<String, String> scale) {

  static final Question NAME = Question.of("name", NewProject::isText);
  static final Question CODE = Question.of("code", MunicipalityCode::isSound);
  static final Question TITLE = Question.of("title", NewProject::isText);
  static final Question PERIOD = Question.of("period", NewProject::isPeriod);
  static final Question LANGUAGES = Question.of("languages", areLanguages()).usually("ja");
  static final Question SCALE = Question.of("scale", text -> scale(text).isPresent());

  private static final Pattern YEARS = Pattern.compile("([0-9]{4})/([0-9]{4})");
  private static final List<String> USUAL = List.of("as-planned", "slightly-below", "below");
  private static final List<String> MARKS = List.of("○", "△", "×");

  private static boolean isText(String answer) {
    return !answer.isBlank() && answer.codePoints().noneMatch(Character::isISOControl);
  }

  private static boolean isPeriod(String answer) {
    var years = YEARS.matcher(answer);
    return years.matches() && years.group(1).compareTo(years.group(2)) <= 0;
  }

  private static Predicate<String> areLanguages() {
    return answer ->
        List.of(answer.split(",", -1)).stream().map(String::strip).allMatch(Language::isWellFormed);
  }

  /** Reads {@code ○=よくできた,×=できなかった}; an empty answer leaves the usual scale. */
  static Optional<Map<String, String>> scale(String answer) {
    Map<String, String> scale = new LinkedHashMap<>();
    if (answer.isBlank()) {
      return Optional.of(scale);
    }
    for (String grade : answer.split("[,、]", -1)) {
      String[] parts = grade.strip().split("[=＝]", 2);
      boolean sound = parts.length == 2 && isText(parts[0]) && isText(parts[1]);
      if (!sound || scale.put(parts[0].strip(), parts[1].strip()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(scale);
  }

  /** Its files by path, in the words of whoever begins it. */
  Map<String, String> files(Messages messages) {
    String round = "content/evaluations/" + period.replace('/', '-');
    Map<String, String> files = new TreeMap<>();
    files.put("content/plan.md", plan(messages));
    files.put("content/policies/1.md", front("title: " + messages.say("init.policy")));
    files.put(
        "content/actions/01.md",
        front("policy: 1\ntitle: " + messages.say("init.action"))
            + "- "
            + messages.say("init.measure")
            + "\n");
    files.put(
        round + "/round.md",
        front("title: " + messages.say("init.round") + "\nkind: final\nperiod: " + period));
    files.put(
        round + "/01.md",
        front("grade: " + shown(grades(messages).keySet().iterator().next()))
            + messages.say("init.result")
            + "\n");
    files.put(
        "content/pages/about.md",
        front("title: " + messages.say("init.about")) + messages.say("init.about-text") + "\n");
    return files;
  }

  private String plan(Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add("id: plan-" + code);
    lines.add("title: " + quoted(title));
    lines.add("period: " + period);
    lines.add("languages: [" + String.join(", ", languages) + "]");
    lines.add("publisher: {code: \"" + code + "\", name: " + quoted(name) + "}");
    lines.add("license: CC-BY-4.0");
    lines.add("published: " + LocalDate.now());
    lines.add("updated: " + LocalDate.now());
    lines.add("scale:");
    Map<String, String> grades = grades(messages);
    List<String> symbols = List.copyOf(grades.keySet());
    for (int i = 0; i < symbols.size(); i++) {
      String id = scale.isEmpty() ? USUAL.get(i) : String.format(Locale.ROOT, "grade-%d", i + 1);
      String symbol = symbols.get(i);
      lines.add(
          "  - {id: %s, symbol: %s, label: %s}"
              .formatted(id, shown(symbol), shown(grades.get(symbol))));
    }
    lines.add("source: {title: " + quoted(title) + "}");
    return front(String.join("\n", lines)) + messages.say("init.preface") + "\n";
  }

  private Map<String, String> grades(Messages messages) {
    if (!scale.isEmpty()) {
      return scale;
    }
    Map<String, String> usual = new LinkedHashMap<>();
    for (int i = 0; i < MARKS.size(); i++) {
      usual.put(MARKS.get(i), messages.say("init.grade." + (i + 1)));
    }
    return usual;
  }

  /** Letters and the usual marks can do without quotation marks. */
  private static String shown(String text) {
    return text.matches("[\\p{L}○△×◎]+") ? text : quoted(text);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String front(String lines) {
    return "---\n" + lines + "\n---\n";
  }
}
