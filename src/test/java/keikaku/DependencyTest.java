package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The libraries are those that were looked at: every file that the program and its tests are made
 * with has the committed checksum, and none has come along unasked. {@code
 * -Ddependencies=overwrite} writes the list anew, to be reviewed as a diff.
 */
class DependencyTest {

  private static final Path LIST = Path.of("src/dependencies.sha256");

  @TempDir Path folder;

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

  @Test
  void nothingElseIsPacked() throws Exception {
    List<Path> sound = jars();
    assertThat(check(sound).exit()).isZero();
    Path jsoup = sound.stream().filter(jar -> name(jar).startsWith("jsoup-")).findFirst().get();
    Path changed = Files.copy(jsoup, folder.resolve(name(jsoup)));
    Files.write(changed, new byte[] {0}, StandardOpenOption.APPEND);
    Path newer = Files.copy(jsoup, folder.resolve("jsoup-99.jar"));
    for (Path other : List.of(changed, newer)) {
      Packing packing = check(List.of(other));
      assertThat(packing.exit()).isEqualTo(1);
      assertThat(packing.words())
          .contains("These libraries are not those that were looked at (src/dependencies.sha256)")
          .containsPattern("(?m)^- [0-9a-f]{64}  " + name(jsoup) + "$")
          .containsPattern("(?m)^\\+ [0-9a-f]{64}  " + name(other) + "$")
          .doesNotContain("Exception");
    }
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<phase>prepare-package</phase>");
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }

  /** How the check before packing ends, and what it says. */
  private record Packing(int exit, String words) {}

  private static Packing check(List<Path> jars) throws Exception {
    String classPath =
        jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/build/java/Libraries.java",
                LIST.toString(),
                classPath)
            .redirectErrorStream(true)
            .start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Packing(process.waitFor(), words);
  }
}
