package keikaku;

import java.util.concurrent.Callable;
import keikaku.diagnostic.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku build}: the content becomes the site, whole or not at all. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ProjectOptions options = new ProjectOptions();

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    options.check();
    Project project = Project.of(Project.topOfThisRun(), options);
    project.remarks(options).forEach(terminal::remark);
    Phrases phrases = Phrases.in(terminal.messages().language());
    Progress progress = new Progress(terminal, options.quiet());
    Result result = new Build(project, phrases, options.strict()).publish(progress);
    options.format().writer(terminal, options.quiet()).write(result);
    return result.exit().code();
  }
}
