package keikaku;

import java.util.concurrent.Callable;
import keikaku.output.Disk;
import keikaku.output.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku rollback}: the release before the present one comes back. */
@Command(name = "rollback", mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderOptions options = new FolderOptions();

  RollbackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Project project = options.project();
    Disk disk = Disk.ofThisMachine();
    try (Publisher publisher = Publisher.open(project.destination(false), disk)) {
      if (!publisher.rollBack()) {
        throw new WrongUsage("rollback.none", "folder", project.shown(project.output()));
      }
    }
    terminal.say("rollback.done", "folder", project.shown(project.output()));
    return Exit.FINE.code();
  }
}
