package keikaku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan of this repository with as many actions as one likes: each is the copy of a real one
 * with its evaluation, in both languages.
 */
final class GrownProject {

  private static final int REAL = 41;

  private GrownProject() {}

  /** Lays out a project with a plan of so many actions. */
  static void layOut(Path top, int actions) throws IOException {
    Path from = Path.of("content");
    Path content = top.resolve("content");
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path path = from.relativize(file);
        if (!path.startsWith("published") && !path.toString().equals("README.md")) {
          Files.createDirectories(content.resolve(path).getParent());
          Files.copy(file, content.resolve(path));
        }
      }
    }
    for (int id = REAL + 1; id <= actions; id++) {
      int real = (id - 1) % REAL + 1;
      for (String folder : List.of("actions/", "evaluations/2017-2021/")) {
        for (String ending : List.of(".md", ".en.md")) {
          Files.copy(
              from.resolve(folder + name(real) + ending), content.resolve(folder + id + ending));
        }
      }
    }
  }

  private static String name(int id) {
    return id < 10 ? "0" + id : "" + id;
  }
}
