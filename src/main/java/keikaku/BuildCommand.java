package keikaku;

import java.util.concurrent.Callable;
import keikaku.diagnostic.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku build}: the content becomes the site, whole or not at all. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(names = "--live", descriptionKey = "option.live")
  private boolean live;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  BuildCommand(Terminal terminal, ReportOptions reports) {
    this(terminal);
    this.reports = reports;
  }

  @Override
  public Integer call() throws Exception {
    Project project = folders.project();
    project.remarks(folders).forEach(terminal::remark);
    Phrases phrases = Phrases.in(terminal.messages().language());
    Progress progress = new Progress(terminal, reports.quiet());
    Build build = new Build(project, phrases, reports.strict());
    Result result = build.publish(live, progress);
    result.release().ifPresent(release -> release.remarks().forEach(terminal::remark));
    reports.write(result, terminal);
    return result.exit().code();
  }
}
