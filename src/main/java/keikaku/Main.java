package keikaku;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts: reads the command line and ends with the exit code. */
public final class Main {

  /** What Java puts for letters of an argument that the locale does not know. */
  private static final char LOST = '\uFFFD';

  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofThisProcess(Messages.in(language(arguments)));
    int code = run(arguments, terminal);
    terminal.flush();
    System.exit(code);
  }

  private static String language(String[] arguments) {
    Map<String, String> environment = System.getenv();
    return Speech.language(arguments, environment);
  }

  /** Runs one command and says how it ended. */
  static int run(String[] arguments, Terminal terminal) {
    FailureWriter failures = new FailureWriter(terminal);
    CommandLine line = new CommandLine(new Keikaku(terminal), new Commands(terminal));
    line.setResourceBundle(terminal.messages().bundle());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(new java.io.PrintWriter(terminal.out(), true));
    line.setErr(new java.io.PrintWriter(terminal.err(), true));
    line.setParameterExceptionHandler(failures::wrongArguments);
    line.setExecutionExceptionHandler(failures::failure);
    if (String.join("", arguments).indexOf(LOST) >= 0) {
      terminal.complain("keikaku: " + terminal.messages().say("usage.lost"));
      return Exit.USAGE.code();
    }
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      return failures.noMemory();
    }
  }
}
