package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content gives the same bytes, whoever builds it and wherever. The environment variable
 * {@code KEIKAKU_JDKS} names the Javas to build with (their folders, as in a path); otherwise those
 * that are installed are found.
 */
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

  private static final int OLDEST_JAVA = 17;
  private static final int NOBODY = 65534;

  @TempDir Path top;

  /** A whole plan now and then, otherwise a small one in which every field has a text. */
  @Test
  void theBytesDependOnTheContentAlone() throws Exception {
    Path whole = Program.project().resolve("content");
    Path small = FullPlan.write(FullPlan.files(), top.resolve("plan/content"), true);
    Map<String, String> expectedOfWhole = first("whole", whole);
    Map<String, String> expectedOfSmall = first("small", small);
    int rounds = Effort.of(6, 200);
    List<String> javas = javas();
    assertThat(top.toFile().setExecutable(true, false)).isTrue();
    for (int seed = 1; seed <= rounds; seed++) {
      Path project = top.resolve("a folder " + seed);
      boolean isWhole = seed % Effort.of(3, 20) == 0;
      copy(isWhole ? whole : small, project.resolve("content"), seed);
      assertThat(build(project, seed, javas))
          .as("seed " + seed)
          .isEqualTo(isWhole ? expectedOfWhole : expectedOfSmall);
      delete(project);
    }
    System.out.println(
        rounds + " builds with " + javas.size() + " Javas, as nobody: " + maySwitchUser());
  }

  private Map<String, String> first(String name, Path content) throws Exception {
    copy(content, top.resolve(name + "/content"), 0);
    Map<String, String> sums = build(top.resolve(name), 0, List.of(ownJava()));
    assertThat(sums).hasSizeGreaterThan(100);
    return sums;
  }

  private static Map<String, String> build(Path project, int seed, List<String> javas)
      throws Exception {
    List<String> program = program(project, seed, javas.get(seed % javas.size()));
    String command = "umask " + pick(UMASKS, seed) + "; exec '" + String.join("' '", program) + "'";
    Files.createFile(project.resolve("log"));
    if (isNobody(seed)) {
      run("chown", "-R", NOBODY + ":" + NOBODY, project.toString());
    }
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(project.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(project.resolve("log"))).isZero();
    return SmallProject.sums(project.resolve("public"));
  }

  private static List<String> program(Path project, int seed, String java) throws Exception {
    List<String> command = new ArrayList<>();
    if (isNobody(seed)) {
      String user = Integer.toString(NOBODY);
      command.addAll(List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups"));
    }
    command.add("env");
    command.add("LC_ALL=" + pick(LOCALES, seed));
    command.add("TZ=" + pick(ZONES, seed));
    String[] options = {
      "-Dfile.encoding=" + pick(ENCODINGS, seed),
      "-Duser.language=" + pick(LANGUAGES, seed).substring(0, 2),
      "-XX:ActiveProcessorCount=" + (1 + seed % 8)
    };
    Program program = Program.in(project).withJava(options);
    List<String> build = program.command("build", "--quiet", "--base-url", "https://plan.example/");
    command.add(java);
    command.addAll(build.subList(1, build.size()));
    return command;
  }

  private static String ownJava() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Every Java that the program runs on, the one of this test first. */
  private static List<String> javas() throws Exception {
    Set<String> javas = new LinkedHashSet<>(List.of(ownJava()));
    for (Path home : homes()) {
      Path java = home.resolve("bin/java");
      if (Files.isExecutable(java) && version(home) >= OLDEST_JAVA) {
        javas.add(java.toRealPath().toString());
      }
    }
    return List.copyOf(javas);
  }

  private static List<Path> homes() throws Exception {
    String named = System.getenv("KEIKAKU_JDKS");
    if (named != null) {
      return Stream.of(named.split(File.pathSeparator)).map(Path::of).toList();
    }
    Path installed = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(installed)) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(installed)) {
      return homes.sorted().toList();
    }
  }

  /** The version that the file says which every Java has in its folder. */
  private static int version(Path home) throws Exception {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .map(line -> line.replaceFirst("^JAVA_VERSION=\"([0-9]+).*", "$1"))
        .filter(line -> line.matches("[0-9]+"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static boolean isNobody(int seed) {
    return seed % 3 == 1 && maySwitchUser();
  }

  private static boolean maySwitchUser() {
    return "root".equals(System.getProperty("user.name"))
        && Files.isExecutable(Path.of("/usr/bin/setpriv"));
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
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
    run("rm", "-rf", folder.toString());
  }
}
