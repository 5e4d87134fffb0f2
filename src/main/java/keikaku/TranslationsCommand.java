package keikaku;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import keikaku.check.ChangedWords;
import keikaku.check.PlanReader;
import keikaku.check.StampWriter;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku translations}: what is missing or out of date, and that it is so no more. */
@Command(name = "translations", mixinStandardHelpOptions = true)
final class TranslationsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--accept", arity = "0..*", paramLabel = "FILE", descriptionKey = "option.accept")
  private List<Path> accepted;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      descriptionKey = "option.translations.format",
      converter = TranslationFormat.Reader.class)
  private TranslationFormat format = TranslationFormat.TEXT;

  @Mixin private FolderOptions folders = new FolderOptions();

  TranslationsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = folders.project();
    return accepted == null ? list(project) : accept(project);
  }

  private int accept(Project project) {
    List<Path> wanted = accepted.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
    List<Path> fromTop =
        accepted.stream().map(path -> project.top().resolve(path).normalize()).toList();
    Path content = project.content().toAbsolutePath().normalize();
    List<String> changed =
        StampWriter.accept(
            content,
            path -> {
              Path file = content.resolve(path).normalize();
              return wanted.isEmpty() || wanted.contains(file) || fromTop.contains(file);
            });
    for (String path : changed) {
      terminal.out().print(project.shown(content.resolve(path)) + "\n");
    }
    terminal.out().print(terminal.messages().count("translations.accepted", changed.size()) + "\n");
    return Exit.FINE.code();
  }

  private int list(Project project) {
    Report report = new Report();
    Optional<Plan> plan = PlanReader.read(project.content(), report);
    if (plan.isEmpty()) {
      Phrases phrases = Phrases.in(terminal.messages().language());
      report.diagnostics().stream()
          .map(diagnostic -> Finding.of(diagnostic, phrases).text())
          .forEach(terminal.out()::print);
      return Exit.CONTENT.code();
    }
    ChangedWords words = new ChangedWords(project.content(), FileHistory::of);
    format.write(TranslationTable.of(plan.get(), words), terminal);
    return Exit.FINE.code();
  }
}
