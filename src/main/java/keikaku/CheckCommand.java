package keikaku;

import java.util.concurrent.Callable;
import keikaku.diagnostic.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku check}: says what is wrong, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Mixin private ReportOptions reports = new ReportOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Project project = folders.project();
    Phrases phrases = Phrases.in(terminal.messages().language());
    Progress progress = new Progress(terminal, reports.quiet());
    Build build = new Build(project, phrases, reports.strict());
    Result result = build.check(progress);
    reports.write(result, terminal);
    return result.exit().code();
  }
}
