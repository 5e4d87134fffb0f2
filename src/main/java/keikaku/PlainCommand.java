package keikaku;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The command lines that are written most often: {@code build} or {@code check}, alone or with
 * switches that take no value. Reading them takes none of the classes of the library that reads all
 * others, which cost a tenth of a small build (decision 75).
 */
final class PlainCommand {

  private PlainCommand() {}

  /** The command asked for, ready to be called; nothing where there is more to understand. */
  static Optional<Callable<Integer>> of(String[] arguments, Terminal terminal) {
    boolean strict = false;
    boolean quiet = false;
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals("--strict") && !strict) {
        strict = true;
      } else if (arguments[i].equals("--quiet") && !quiet) {
        quiet = true;
      } else {
        return Optional.empty();
      }
    }
    ReportOptions reports = new ReportOptions(strict, quiet);
    return switch (arguments.length == 0 ? "" : arguments[0]) {
      case "build" -> Optional.of(new BuildCommand(terminal, reports));
      case "check" -> Optional.of(new CheckCommand(terminal, reports));
      default -> Optional.empty();
    };
  }
}
