package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whoever builds it and wherever. */
class DeterminismIT {

  private static final List<String> LOCALES =
      List.of("C", "ja_JP.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "POSIX");
  private static final List<String> LANGUAGES =
      List.of("tr-TR", "ar-EG", "th-TH-TH", "de-DE", "ja");
  private static final List<String> ZONES =
      List.of("UTC", "Asia/Tokyo", "Pacific/Kiritimati", "America/St_Johns");
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "windows-31j", "US-ASCII", "Cp1252");
  private static final List<String> UMASKS = List.of("022", "077", "002");

  @TempDir Path top;

  @Test
  void theBytesDependOnTheContentAlone() throws Exception {
    copy(Program.project().resolve("content"), top.resolve("one/content"), 0);
    Map<String, String> expected = build(top.resolve("one"), 0);
    assertThat(expected).hasSizeGreaterThan(100);
    int rounds = Program.takeLong() ? 200 : 6;
    for (int seed = 1; seed <= rounds; seed++) {
      Path project = top.resolve("a folder " + seed);
      copy(Program.project().resolve("content"), project.resolve("content"), seed);
      assertThat(build(project, seed)).as("seed " + seed).isEqualTo(expected);
      delete(project);
    }
  }

  private static Map<String, String> build(Path project, int seed) throws Exception {
    String command =
        "umask %s; exec '%s'"
            .formatted(pick(UMASKS, seed), String.join("' '", program(project, seed)));
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(project.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(project.resolve("log"))).isZero();
    return SmallProject.sums(project.resolve("public"));
  }

  private static List<String> program(Path project, int seed) {
    List<String> command = new ArrayList<>();
    command.add("env");
    command.add("LC_ALL=" + pick(LOCALES, seed));
    command.add("TZ=" + pick(ZONES, seed));
    String[] java = {
      "-Dfile.encoding=" + pick(ENCODINGS, seed),
      "-Duser.language=" + pick(LANGUAGES, seed).substring(0, 2),
      "-XX:ActiveProcessorCount=" + (1 + seed % 8)
    };
    Program program = Program.in(project).withJava(java);
    command.addAll(program.command("build", "--quiet", "--base-url", "https://plan.example/"));
    return command;
  }

  private static String pick(List<String> some, int seed) {
    return some.get(new Random(seed * 31L + some.get(0).hashCode()).nextInt(some.size()));
  }

  /** Copies a folder file by file in an order of its own. */
  private static void copy(Path from, Path to, int seed) throws Exception {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, new Random(seed));
    for (Path file : files) {
      Path goal = to.resolve(from.relativize(file).toString());
      Files.createDirectories(goal.getParent());
      Files.copy(file, goal);
    }
  }

  private static void delete(Path folder) throws Exception {
    Process process = new ProcessBuilder("rm", "-rf", folder.toString()).start();
    assertThat(process.waitFor()).isZero();
  }
}
