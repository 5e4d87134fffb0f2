package keikaku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku init}: a new municipality's project, small and complete. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

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

  @Option(names = "--languages", paramLabel = "LANGUAGE,…", descriptionKey = "init.languages")
  private String languages;

  @Option(names = "--scale", paramLabel = "MARK=MEANING,…", descriptionKey = "init.scale")
  private String scale;

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
    NewProject project = asked(new Questions(terminal));
    Map<String, String> files = new TreeMap<>(project.files(terminal.messages()));
    ProjectTools.files(project, terminal.messages()).entrySet().stream()
        .filter(tool -> !Files.exists(folder.resolve(tool.getKey())))
        .forEach(tool -> files.put(tool.getKey(), tool.getValue()));
    EditorLine line = new EditorLine(folder.resolve("content"), folder.resolve("public"));
    line.in(new Scaffold(files), folder).write(folder);
    ProjectTools.install(folder.toAbsolutePath());
    terminal.say("init.done");
    return Exit.FINE.code();
  }

  private NewProject asked(Questions questions) {
    return new NewProject(
        questions.answer(Optional.ofNullable(name), NewProject.NAME),
        questions.answer(Optional.ofNullable(code), NewProject.CODE),
        questions.answer(Optional.ofNullable(title), NewProject.TITLE),
        questions.answer(Optional.ofNullable(period), NewProject.PERIOD),
        Stream.of(questions.answer(Optional.ofNullable(languages), NewProject.LANGUAGES).split(","))
            .map(String::strip)
            .toList(),
        NewProject.scale(questions.answer(Optional.ofNullable(scale), NewProject.SCALE.usually("")))
            .orElseThrow());
  }
}
