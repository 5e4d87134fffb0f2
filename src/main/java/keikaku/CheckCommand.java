package keikaku;

import java.util.concurrent.Callable;
import keikaku.diagnostic.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku check}: says what is wrong, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ProjectOptions options = new ProjectOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    options.check();
    Project project = Project.of(Project.topOfThisRun(), options);
    Phrases phrases = Phrases.in(terminal.messages().language());
    Progress progress = new Progress(terminal, options.quiet());
    Result result = new Build(project, phrases, options.strict()).check(progress);
    options.format().writer(terminal, options.quiet()).write(result);
    return result.exit().code();
  }
}
