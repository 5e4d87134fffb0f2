package keikaku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import keikaku.emit.site.inspect.PageFault;
import keikaku.output.OutputInUse;
import keikaku.output.RefusedOutput;
import keikaku.source.WholeFile;

/** Says in one line what kept a command from doing its work, and chooses the exit code. */
final class FailureWriter {

  private final Terminal terminal;
  private final Messages messages;

  FailureWriter(Terminal terminal) {
    this.terminal = terminal;
    messages = terminal.messages();
  }

  int failure(Exception fault) {
    if (fault instanceof WrongUsage wrong) {
      complain(wrong.in(messages));
      return Exit.USAGE.code();
    } else if (fault instanceof RefusedOutput refused) {
      String reason = refused.reason().name().toLowerCase(Locale.ROOT);
      complain(messages.say("output.refused." + reason, "path", refused.path()));
      return Exit.USAGE.code();
    } else if (fault instanceof PageFault wrong) {
      complain(wrong.page() + ": " + wrong.sentence(messages.language()));
    } else if (fault instanceof OutputInUse busy) {
      complain(messages.say("output.busy", "pid", busy.pid(), "since", busy.since()));
    } else if (fault instanceof IOException trouble) {
      complain(describe(trouble));
    } else if (fault instanceof UncheckedIOException trouble) {
      complain(describe(trouble.getCause()));
    } else {
      complain(messages.say("failure.ours", "fault", fault + " (" + origin(fault) + ")"));
    }
    trace(fault);
    return Exit.FAILURE.code();
  }

  int noMemory() {
    complain(messages.say("failure.memory"));
    return Exit.FAILURE.code();
  }

  private String describe(IOException trouble) {
    String path = trouble instanceof FileSystemException at ? String.valueOf(at.getFile()) : "";
    String reason = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space left") || reason.contains("not enough space")) {
      return messages.say("failure.full", "path", path);
    } else if (reason.contains("quota") || reason.contains("file too large")) {
      return messages.say("failure.quota", "path", path);
    } else if (reason.contains("read-only file system")
        || trouble instanceof AccessDeniedException) {
      return messages.say("failure.denied", "path", path);
    } else if (reason.contains(WholeFile.CHANGED)) {
      return messages.say("failure.changed", "path", path);
    } else if (trouble instanceof NoSuchFileException) {
      return messages.say("failure.gone", "path", path);
    }
    return messages.say("failure.disk", "reason", firstLine(trouble));
  }

  static String firstLine(Exception fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }

  private static String origin(Exception fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "?" : trace[0].toString();
  }

  /** For us: {@code KEIKAKU_TRACE=1} shows where it happened. */
  private void trace(Exception fault) {
    if (System.getenv("KEIKAKU_TRACE") != null) {
      fault.printStackTrace(terminal.err());
    }
  }

  private void complain(String line) {
    terminal.complain("keikaku: " + line);
  }
}
