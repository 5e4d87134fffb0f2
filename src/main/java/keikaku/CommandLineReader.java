package keikaku;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line, and says what is wrong with one that cannot be understood. */
final class CommandLineReader {

  private final Terminal terminal;
  private final Messages messages;

  CommandLineReader(Terminal terminal) {
    this.terminal = terminal;
    messages = terminal.messages();
  }

  /** Does what is asked for and says how it ended. */
  int run(String[] arguments, FailureWriter failures) {
    CommandLine line = new CommandLine(new Keikaku(terminal), new Commands(terminal));
    line.setResourceBundle(messages.bundle());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(new java.io.PrintWriter(terminal.out(), true));
    line.setErr(new java.io.PrintWriter(terminal.err(), true));
    line.setParameterExceptionHandler(this::wrongArguments);
    line.setExecutionExceptionHandler((fault, command, parsed) -> failures.failure(fault));
    return line.execute(arguments);
  }

  /** A command line that cannot be understood: what is wrong, and how it should look. */
  private int wrongArguments(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    terminal.complain("keikaku: " + describe(fault));
    terminal.complain(
        messages.say("usage.heading") + command.getHelp().synopsis(0).stripTrailing());
    terminal.complain(
        messages.say("usage.more", "command", command.getCommandSpec().qualifiedName()));
    return Exit.USAGE.code();
  }

  private String describe(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return messages.say("usage.unknown", "argument", unmatched.getUnmatched().get(0));
    } else if (fault instanceof MissingParameterException missing) {
      String name = missing.getMissing().isEmpty() ? "" : missing.getMissing().get(0).paramLabel();
      return messages.say("usage.missing", "parameter", name(missing, name));
    } else if (fault.getArgSpec() != null && fault.getValue() != null) {
      return messages.say("usage.value", "value", fault.getValue(), "option", name(fault, ""));
    }
    return messages.say("usage.wrong", "reason", FailureWriter.firstLine(fault));
  }

  private static String name(ParameterException fault, String otherwise) {
    if (fault.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
      return option.longestName();
    } else if (fault instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()
        && missing.getMissing().get(0) instanceof CommandLine.Model.OptionSpec option) {
      return option.longestName();
    }
    return otherwise;
  }
}
