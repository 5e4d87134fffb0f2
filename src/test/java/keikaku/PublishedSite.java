package keikaku;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Builds the project's own site for tests that look at it from outside, with its own command. */
public final class PublishedSite {

  private PublishedSite() {}

  /**
   * Builds the site into a folder that is empty or missing.
   *
   * @throws IllegalStateException with what the command said, when it did not build
   */
  public static void build(Path folder) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, Messages.in("en"));
    int code = Main.run(new String[] {"build", "--quiet", "--output", folder.toString()}, terminal);
    stream.flush();
    if (code != Exit.FINE.code()) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
  }
}
