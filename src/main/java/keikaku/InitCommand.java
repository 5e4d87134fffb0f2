package keikaku;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku init}: a new municipality's project, small and complete. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}/\\d{4}");

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "init.folder")
  private Path folder = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "init.name")
  private String name;

  @Option(names = "--code", paramLabel = "CODE", descriptionKey = "init.code")
  private String code;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "init.title")
  private String title;

  @Option(names = "--period", paramLabel = "YEAR/YEAR", descriptionKey = "init.period")
  private String period;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "LANGUAGE",
      descriptionKey = "init.languages")
  private List<String> languages = List.of("ja");

  @Mixin private SpeechOptions speech = new SpeechOptions();

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    speech.check();
    if (Files.exists(folder.resolve("content"))) {
      throw new WrongUsage("new.exists", "path", "content");
    }
    name = given(name, "init.name");
    code = matching(given(code, "init.code"), CODE, "--code");
    title = given(title, "init.title");
    period = matching(given(period, "init.period"), PERIOD, "--period");
    EditorLine line = new EditorLine(folder.resolve("content"), folder.resolve("public"));
    line.in(new Scaffold(files()), folder).write(folder);
    terminal.say("init.done");
    return Exit.FINE.code();
  }

  /** What the option says; else what somebody before the terminal answers. */
  private String given(String value, String key) {
    Console console = System.console();
    String answer =
        value != null || console == null
            ? value
            : console.readLine("%s ", terminal.messages().say(key));
    if (answer == null || answer.isBlank()) {
      throw new WrongUsage("init.needs", "option", "--" + key.substring("init.".length()));
    }
    return answer.strip();
  }

  private static String matching(String value, Pattern pattern, String option) {
    if (!pattern.matcher(value).matches()) {
      throw new WrongUsage("usage.value", "value", value, "option", option);
    }
    return value;
  }

  private Map<String, String> files() {
    Messages messages = terminal.messages();
    String round = period.replace('/', '-');
    Map<String, String> files = new TreeMap<>();
    files.put("content/plan.md", plan());
    files.put("content/policies/1.md", front("title: " + messages.say("init.policy")) + "");
    files.put(
        "content/actions/01.md",
        front("policy: 1\ntitle: " + messages.say("init.action"))
            + "- "
            + messages.say("init.measure")
            + "\n");
    files.put(
        "content/evaluations/" + round + "/round.md",
        front("title: " + messages.say("init.round") + "\nkind: final\nperiod: " + period));
    files.put(
        "content/evaluations/" + round + "/01.md",
        front("grade: ○") + messages.say("init.result") + "\n");
    files.put(
        "content/pages/about.md",
        front("title: " + messages.say("init.about")) + messages.say("init.about-text") + "\n");
    files.put("public/.gitignore", "*\n!.gitignore\n");
    files.put(".gitignore", "/.keikaku/\n");
    return files;
  }

  private String plan() {
    Messages messages = terminal.messages();
    String front =
        """
        id: plan-%s
        title: %s
        period: %s
        languages: [%s]
        publisher: {code: "%s", name: %s}
        license: CC-BY-4.0
        published: %s
        updated: %s
        scale:
          - {id: as-planned, symbol: ○, label: %s}
          - {id: slightly-below, symbol: △, label: %s}
          - {id: below, symbol: ×, label: %s}
        source: {title: %s}\
        """
            .formatted(
                code,
                quoted(title),
                period,
                String.join(", ", languages),
                code,
                quoted(name),
                LocalDate.now(),
                LocalDate.now(),
                messages.say("init.grade.1"),
                messages.say("init.grade.2"),
                messages.say("init.grade.3"),
                quoted(title));
    return front(front) + messages.say("init.preface") + "\n";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String front(String lines) {
    return "---\n" + lines + "\n---\n";
  }
}
