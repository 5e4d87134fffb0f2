package keikaku;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

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
    if (String.join("", arguments).indexOf(LOST) >= 0) {
      terminal.complain("keikaku: " + terminal.messages().say("usage.lost"));
      return Exit.USAGE.code();
    }
    FailureWriter failures = new FailureWriter(terminal);
    try {
      Optional<Callable<Integer>> plain = PlainCommand.of(arguments, terminal);
      return plain.isPresent()
          ? run(plain.get(), failures)
          : new CommandLineReader(terminal).run(arguments, failures);
    } catch (OutOfMemoryError e) {
      return failures.noMemory();
    }
  }

  private static int run(Callable<Integer> command, FailureWriter failures) {
    try {
      return command.call();
    } catch (Exception e) {
      return failures.failure(e);
    }
  }
}
