package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever packs the same sources gets the same jar. */
class ReproducibleJarIT {

  private static final List<String> SOURCES = List.of("pom.xml", "src", "site-theme");

  @TempDir Path top;

  @Test
  void theJarIsTheSameBytesElsewhereAndInAnotherZoneAndLocale() throws Exception {
    assumeTrue(Program.takeLong(), "packing twice takes minutes; the long form does it");
    byte[] one = pack(top.resolve("one"), "022", Map.of("TZ", "UTC", "LC_ALL", "C"));
    byte[] other =
        pack(
            top.resolve("an other"),
            "077",
            Map.of(
                "TZ", "Asia/Tokyo",
                "LC_ALL", "C.UTF-8",
                "JAVA_TOOL_OPTIONS", "-Duser.language=tr -Dfile.encoding=windows-31j"));
    assertThat(other).isEqualTo(one);
  }

  private static byte[] pack(Path folder, String umask, Map<String, String> environment)
      throws Exception {
    for (String source : SOURCES) {
      copy(Program.project().resolve(source), folder.resolve(source));
    }
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash", "-c", "umask " + umask + "; exec mvn -o -q -B -Dmaven.test.skip=true package");
    builder.directory(folder.toFile()).environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    assertThat(builder.start().waitFor()).as(Files.readString(log)).isZero();
    return Files.readAllBytes(folder.resolve("target/keikaku.jar"));
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path goal = to.resolve(from.relativize(file).toString());
        Files.createDirectories(goal.getParent());
        Files.copy(file, goal);
      }
    }
  }
}
