package keikaku;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./keikaku} keeps so that the next start is short, and that it does no harm. */
class LauncherIT {

  private static final String SHARED = "source: shared objects file";

  @TempDir Path top;

  @BeforeEach
  void begin() throws Exception {
    String[] answers = {
      "init", "--name", "加東市", "--code", "282286", "--title", "計画", "--period", "2020/2023"
    };
    assertThat(Program.in(top).run(answers).exit()).isZero();
    Files.writeString(top.resolve("CNAME"), "plan.example\n");
    Files.copy(
        Program.project().resolve("keikaku"),
        top.resolve("keikaku"),
        REPLACE_EXISTING,
        COPY_ATTRIBUTES);
    Files.createDirectories(top.resolve("target"));
    Files.copy(Path.of(System.getProperty("keikaku.jar")), top.resolve("target/keikaku.jar"));
  }

  @Test
  void theSecondStartFindsItsClassesPrepared() throws Exception {
    assertThat(classFromArchive(ours())).isFalse();
    build(ours());
    assertThat(prepared()).hasSize(1);
    assertThat(classFromArchive(ours())).isTrue();
  }

  @Test
  void whatWasCutShortIsNotUsedAndMadeAnew() throws Exception {
    build(ours());
    Path classes = prepared().get(0);
    long whole = Files.size(classes);
    assertThat(classes.toFile().setWritable(true)).isTrue();
    try (FileChannel channel = FileChannel.open(classes, StandardOpenOption.WRITE)) {
      channel.truncate(whole / 2);
    }
    Run run = launch(ours(), Map.of(), "check");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    build(ours());
    assertThat(Files.size(prepared().get(0))).isGreaterThan(whole / 2);
    assertThat(classFromArchive(ours())).isTrue();
  }

  @Test
  void whatBelongsToAnotherProgramIsTakenAway() throws Exception {
    Path former = Files.writeString(top.resolve("target/keikaku-1-1-17-1.classes"), "former");
    build(ours());
    assertThat(former).doesNotExist();
  }

  @Test
  void nothingIsPreparedOnABuildServer() throws Exception {
    assertThat(launch(ours(), Map.of("CI", "true"), "build", "--quiet").exit()).isZero();
    assertThat(prepared()).isEmpty();
  }

  @Test
  void aBuildThatFailsPreparesNothing() throws Exception {
    Files.writeString(top.resolve("content/actions/01.md"), "no front matter");
    assertThat(launch(ours(), Map.of(), "build", "--quiet").exit()).isEqualTo(1);
    assertThat(prepared()).isEmpty();
  }

  @Test
  void theClassesOfTwoJavasLieSideBySide() throws Exception {
    Optional<Path> newer = javaWithAheadOfTimeCache();
    assumeTrue(newer.isPresent(), "needs a Java 25 or newer beside this one");
    build(ours());
    build(newer.get());
    List<Path> both = prepared();
    assertThat(both).hasSize(2);
    assertThat(classFromArchive(newer.get())).isTrue();
    assertThat(classFromArchive(ours())).isTrue();
    assertThat(prepared()).isEqualTo(both);
  }

  private static Path ours() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static Optional<Path> javaWithAheadOfTimeCache() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> javas = Files.list(all)) {
      return javas
          .filter(java -> java.getFileName().toString().matches(".*\\b(2[5-9]|[3-9][0-9])\\b.*"))
          .map(java -> java.resolve("bin/java"))
          .filter(Files::isExecutable)
          .filter(java -> !java.startsWith(System.getProperty("java.home")))
          .findFirst();
    }
  }

  private List<Path> prepared() throws IOException {
    try (Stream<Path> files = Files.list(top.resolve("target"))) {
      return files.filter(file -> file.toString().endsWith(".classes")).sorted().toList();
    }
  }

  private void build(Path java) throws Exception {
    Run run = launch(java, Map.of(), "build", "--quiet");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("keikaku: "));
  }

  private boolean classFromArchive(Path java) throws Exception {
    Path log = top.resolve("classes.log");
    String option = "-Xlog:class+load:file=" + log;
    assertThat(launch(java, Map.of("KEIKAKU_OPTIONS", option), "check").exit()).isZero();
    return Files.readAllLines(log).stream()
        .anyMatch(line -> line.contains(" keikaku.Build ") && line.contains(SHARED));
  }

  private Run launch(Path java, Map<String, String> more, String... arguments) throws Exception {
    Path out = Files.createTempFile(top, "out", ".txt");
    Path err = Files.createTempFile(top, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder("./keikaku");
    builder.command().addAll(List.of(arguments));
    Map<String, String> environment = builder.environment();
    environment.remove("CI");
    environment.put("KEIKAKU_JAVA", java.toString());
    environment.putAll(more);
    Process process =
        builder
            .directory(top.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }
}
