package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a municipality has after its first command. */
class InitCommandTest {

  @TempDir private Path folder;

  private Spoken init(String language, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "init",
                folder.toString(),
                "--name=加東市",
                "--code=282286",
                "--title=試しの計画: \"その1\"",
                "--period=2020/2023"));
    command.addAll(List.of(more));
    return Spoken.run(language, command.toArray(String[]::new));
  }

  private Spoken build() {
    return Spoken.run(
        "ja",
        "build",
        "--content",
        folder.resolve("content").toString(),
        "--output",
        folder.resolve("public").toString());
  }

  @Test
  void theExampleIsPublishedAsItIs() throws IOException {
    for (String language : List.of("ja", "en")) {
      assertThat(init(language).code()).isZero();
      assertThat(build().code()).isZero();
      assertThat(Files.readString(folder.resolve("public/index.html"))).contains("試しの計画: ");
      clear(folder.resolve("content"));
    }
  }

  private static void clear(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void aScaleOfItsOwnIsUsed() throws IOException {
    assertThat(init("ja", "--scale", "A=十分, B=一部,- =なし").code()).isZero();
    assertThat(Files.readString(folder.resolve("content/plan.md")))
        .contains(
            "{id: grade-1, symbol: A, label: 十分}",
            "{id: grade-2, symbol: B, label: 一部}",
            "{id: grade-3, symbol: \"-\", label: なし}");
    assertThat(build().code()).isZero();
  }

  @Test
  void whatIsNeededToPushAndPublishIsThere() throws IOException {
    init("ja");
    assertThat(folder.resolve("keikaku")).isExecutable();
    assertThat(folder.resolve("keikaku.cmd")).content().contains("\r\n");
    assertThat(folder.resolve("README.md"))
        .content()
        .startsWith("# 試しの計画: \"その1\"\n")
        .contains("加東市の計画")
        .doesNotContain("@");
    assertThat(folder.resolve(".vscode/keikaku.code-snippets")).exists();
    for (String file : List.of(".github/workflows/publish.yml", ".gitlab-ci.yml")) {
      String text = Files.readString(folder.resolve(file));
      assertThat(new YAMLMapper().readTree(text).isObject()).isTrue();
      assertThat(text).contains("java -jar keikaku.jar build").doesNotContain("mvn");
    }
  }

  @Test
  void filesThatAHostHasPutThereStay() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# plan\n");
    assertThat(init("ja").code()).isZero();
    assertThat(folder.resolve("README.md")).hasContent("# plan");
    assertThat(init("ja").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--code, 282287",
    "--code, 482286",
    "--code, 28228",
    "--period, 2023/2020",
    "--period, 2020",
    "--languages, '日本語'",
    "--languages, 'ja,'",
    "--scale, ○",
    "--scale, 'A=よい,A=わるい'",
    "--name, ' '"
  })
  void answersThatDoNotFitAreRefused(String option, String answer) {
    Spoken run = init("ja", option + "=" + answer);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(option);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatNobodySaysIsAskedForByName() {
    Spoken run = Spoken.run("ja", "init", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--name");
  }
}
