package keikaku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The older versions of files, where the project is kept in git and git is at hand; where not,
 * there are none and nothing is said.
 */
final class FileHistory {

  /** Nobody translates from a version that is older than so many changes. */
  private static final int MOST_VERSIONS = 500;

  private FileHistory() {}

  /** The versions of a file, newest first, each read when it is asked for. */
  static Stream<byte[]> of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String name = "./" + file.getFileName();
    String commits =
        text(git(folder, "log", "-n", Integer.toString(MOST_VERSIONS), "--format=%H", "--", name));
    return commits.lines().map(commit -> git(folder, "show", commit + ":" + name));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What git prints; nothing where it fails. */
  private static byte[] git(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor="));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? said : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
