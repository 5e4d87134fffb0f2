package keikaku;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a run speaks: results to one stream, everything else to the other.
 *
 * @param out results
 * @param err complaints and progress
 * @param watched whether somebody sits before {@code err}
 * @param messages in the language of who reads it
 */
record Terminal(PrintStream out, PrintStream err, boolean watched, Messages messages) {

  /** The process's own streams, in UTF-8 whatever the locale; a Windows console in its own. */
  static Terminal ofThisProcess(Messages messages) {
    boolean console = System.console() != null;
    Charset charset = console && isWindows() ? System.console().charset() : StandardCharsets.UTF_8;
    boolean watched = console || Boolean.getBoolean("keikaku.terminal");
    return new Terminal(
        stream(FileDescriptor.out, charset),
        stream(FileDescriptor.err, charset),
        watched,
        messages);
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor)), false, charset);
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  void say(String key, Object... details) {
    out.print(messages.say(key, details) + "\n");
  }

  void complain(String line) {
    err.print(line + "\n");
    err.flush();
  }

  void remark(String key) {
    complain("keikaku: " + messages.say(key));
  }

  void remark(Remark remark) {
    complain("keikaku: " + messages.say(remark.key(), remark.details().toArray()));
  }

  /** A stream that is closed on the other side is no reason to fail. */
  void flush() {
    out.flush();
    err.flush();
  }
}
