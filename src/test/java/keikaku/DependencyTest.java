package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The libraries are those that were looked at: every file that the program and its tests are made
 * with has the committed checksum, and none has come along unasked. {@code
 * -Ddependencies=overwrite} writes the list anew, to be reviewed as a diff.
 */
class DependencyTest {

  private static final Path LIST = Path.of("src/dependencies.sha256");

  @Test
  void everyLibraryIsTheOneThatWasLookedAt() throws Exception {
    Map<String, String> present = present();
    assertThat(present).hasSizeGreaterThan(10);
    if ("overwrite".equals(System.getProperty("dependencies"))) {
      Files.writeString(LIST, text(present));
    }
    assertThat(text(present)).isEqualTo(Files.readString(LIST));
  }

  private static String text(Map<String, String> sums) {
    return sums.entrySet().stream()
        .map(library -> library.getValue() + "  " + library.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, String> present() throws Exception {
    Map<String, String> sums = new TreeMap<>();
    for (Path jar : jars()) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      sums.put(jar.getFileName().toString(), HexFormat.of().formatHex(sum));
    }
    return sums;
  }

  /** Everything on the class path but what is made here. */
  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .toList();
  }
}
