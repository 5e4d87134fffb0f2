package keikaku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@link FullPlan} and some more: every form that a text can have, things that had
 * another id, an action that is not judged yet, and things that nobody has translated.
 */
public final class RichPlan {

  private static final Path MORE = Path.of("src/test/resources/rich/content");

  private RichPlan() {}

  /** The files by their path from the content folder. */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(FullPlan.files());
    files.computeIfPresent("plan.md", (path, text) -> plan(text));
    try (Stream<Path> walk = Files.walk(MORE)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(MORE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** One more year than was evaluated, and a place where the files are edited. */
  private static String plan(String text) {
    return text.replace("2019/2020", "2019/2021")
        .replaceFirst("\nscale:", "\nrepository: {url: https://github.com/city/plan}\nscale:");
  }

  /** A content folder in memory with these files. */
  public static Path folder() {
    return FullPlan.folder(files());
  }
}
