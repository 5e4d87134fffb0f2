package keikaku;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import keikaku.diagnostic.Phrases;
import keikaku.serve.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku check}: says what is wrong, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(names = "--watch", descriptionKey = "check.watch")
  private boolean watch;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  CheckCommand(Terminal terminal, ReportOptions reports) {
    this(terminal);
    this.reports = reports;
  }

  @Override
  public Integer call() throws Exception {
    if (watch) {
      watch();
    }
    return check().exit().code();
  }

  private Result check() throws Exception {
    Project project = folders.project();
    Phrases phrases = Phrases.in(terminal.messages().language());
    Progress progress = new Progress(terminal, reports.quiet());
    Build build = new Build(project, phrases, reports.strict());
    Result result = build.check(progress);
    reports.write(result, terminal);
    return result;
  }

  /** Checks after every change until somebody has had enough; editors know the lines around it. */
  private void watch() throws Exception {
    try (FolderWatch changes = new FolderWatch(List.of(folders.project().content()))) {
      while (!Thread.interrupted()) {
        terminal.say("check.begins");
        terminal.flush();
        checkAsItStands();
        terminal.say("check.ends");
        terminal.flush();
        changes.await();
      }
    }
  }

  /** A file may go while it is read; whoever took it away is about to save again. */
  private void checkAsItStands() throws Exception {
    try {
      check();
    } catch (UncheckedIOException e) {
      terminal.complain("keikaku: " + e.getMessage());
    }
  }
}
