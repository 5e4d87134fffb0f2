package keikaku;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code keikaku} itself: shows what it can do. */
@Command(
    name = "keikaku",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      RollbackCommand.class,
      ImportCommand.class,
      ServeCommand.class,
      NewCommand.class,
      InitCommand.class,
      TranslationsCommand.class
    })
final class Keikaku implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @CommandLine.Mixin private SpeechOptions speech = new SpeechOptions();

  Keikaku(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.complain(spec.commandLine().getUsageMessage().stripTrailing());
    return Exit.USAGE.code();
  }
}
