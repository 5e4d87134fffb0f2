package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import keikaku.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {

  @TempDir Path top;
  private SmallProject project;
  private Program program;

  @BeforeEach
  void makeProject() throws Exception {
    project = SmallProject.in(top);
    program = Program.in(top);
  }

  @Test
  void goodContentIsPublished() throws Exception {
    Run run = program.run("build");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("ページ", "データ", "誤り 0 件");
    assertThat(project.site().resolve("index.html")).exists();
    assertThat(SmallProject.isWhole(project.site())).isTrue();
  }

  @Test
  void secondBuildWritesNothing() throws Exception {
    program.run("build");
    Map<String, String> before = SmallProject.sums(project.site());
    var time = Files.getLastModifiedTime(project.site());
    Run run = program.run("build");
    assertThat(run.out()).contains("何も書き込みませんでした");
    assertThat(Files.getLastModifiedTime(project.site())).isEqualTo(time);
    assertThat(SmallProject.sums(project.site())).isEqualTo(before);
  }

  @Test
  void mistakeInTheContentIsLocatedAndTheOldSiteStays() throws Exception {
    program.run("build");
    Map<String, String> before = SmallProject.sums(project.site());
    project.evaluate("〇", "案内板を四か所に立てました。");
    Run run = program.run("build");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("content/evaluations/2021/01.md:2:8: error:", "[evaluation.grade.unknown]");
    assertNoStackTrace(run);
    assertThat(SmallProject.sums(project.site())).isEqualTo(before);
  }

  @Test
  void checkWritesNothing() throws Exception {
    Run run = program.run("check");
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(project.site()).doesNotExist();
    assertThat(top.resolve(".keikaku")).doesNotExist();
  }

  @Test
  void warningsStandAgainstAStrictBuild() throws Exception {
    project.write("content/policies/2.md", "---\ntitle: 使われない方針\n---\n");
    project.write(
        "content/plan.md",
        Files.readString(top.resolve("content/plan.md")).replace("[ja]", "[ja, en]"));
    assertThat(program.run("check").exit()).isZero();
    assertThat(program.run("check", "--strict").exit()).isEqualTo(1);
    assertThat(program.run("build", "--strict").exit()).isEqualTo(1);
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void wrongUsageIsSaidInOneLineWithTheUsage() throws Exception {
    for (String[] arguments :
        new String[][] {
          {"bild"}, {"build", "--outptu", "x"}, {"check", "--format", "xml"}, {"build", "--content"}
        }) {
      Run run = program.run(arguments);
      assertThat(run.exit()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(run.err()).startsWith("keikaku: ").contains("使い方: keikaku");
      assertThat(run.out()).isEmpty();
      assertNoStackTrace(run);
    }
  }

  @Test
  void messagesFollowTheEnvironmentAndTheOption() throws Exception {
    Program english =
        program.withEnvironment(Map.of("KEIKAKU_LOCALE", "", "LC_ALL", "en_US.UTF-8"));
    assertThat(english.run("build", "--nope").err()).contains("there is no option", "Usage:");
    assertThat(english.run("build", "--nope", "--lang", "ja").err()).contains("指定はありません");
    assertThat(program.run("build", "--lang=en", "--nope").err()).contains("there is no option");
    assertThat(program.run("build", "--lang", "fr").exit()).isEqualTo(2);
  }

  @Test
  void lettersThatTheLocaleLosesAreRefused() throws Exception {
    Program plain = program.withEnvironment(Map.of("LC_ALL", "POSIX"));
    Run run = plain.run("init", "--title", "計画");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("文字");
  }

  @Test
  void folderThatIsNotThereIsWrongUsage() throws Exception {
    Run run = program.run("build", "--content", "nowhere");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("keikaku: フォルダー「nowhere」がありません。\n");
  }

  @Test
  void outputThatSomebodyWouldMissIsRefused() throws Exception {
    project.write("papers/thesis.txt", "years of work");
    for (String output : new String[] {"content", ".", "/", "papers", "content/public", "a/b"}) {
      Run run = program.run("build", "--output", output);
      assertThat(run.exit()).as(output).isEqualTo(2);
      assertThat(run.err().lines().filter(line -> !line.contains("--base-url"))).hasSize(1);
      assertNoStackTrace(run);
    }
    assertThat(top.resolve("papers/thesis.txt")).hasContent("years of work");
    assertThat(top.resolve(".keikaku")).doesNotExist();
  }

  @Test
  void jsonReportIsForPrograms() throws Exception {
    project.evaluate("〇", "結果");
    Run run = program.run("check", "--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("{\"keikaku\":")
        .contains(
            "\"ok\":false",
            "\"rule\":\"evaluation.grade.unknown\",\"severity\":\"error\","
                + "\"file\":\"content/evaluations/2021/01.md\",\"line\":2,\"column\":8")
        .hasLineCount(1);
  }

  @Test
  void githubReportAnnotatesLines() throws Exception {
    project.evaluate("〇", "結果");
    Run run = program.run("check", "--format", "github");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "::error file=content/evaluations/2021/01.md,line=2,col=8,"
                + "title=evaluation.grade.unknown::");
  }

  @Test
  void mistakeInTheThemeIsLocated() throws Exception {
    project.write("site-theme/templates/home.mustache", "<h1>{{no-such-thing}}</h1>\n");
    Run run = program.run("build");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("site-theme/templates/home.mustache:1:");
    assertNoStackTrace(run);
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void addressComesFromTheCnameFile() throws Exception {
    project.write("CNAME", "plan.city.example\n");
    program.run("build");
    assertThat(Files.readString(project.site().resolve("data/actions.csv")))
        .contains("https://plan.city.example/actions/1.html");
    assertThat(project.site().resolve("CNAME")).hasContent("plan.city.example\n");
    project.write("CNAME", "not an address\n");
    Run run = program.run("build");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("not an address").hasLineCount(1);
  }

  @Test
  void addressMayBeGivenInstead() throws Exception {
    program.run("build", "--base-url", "https://example.jp/plan");
    assertThat(Files.readString(project.site().resolve("data/actions.csv")))
        .contains("https://example.jp/plan/actions/1.html");
    assertThat(program.run("build", "--base-url", "example.jp").exit()).isEqualTo(2);
  }

  @Test
  void closedOutputDoesNotChangeTheExitCode() throws Exception {
    project.evaluate("〇", "結果");
    String command = String.join("' '", program.command("check"));
    Process process =
        new ProcessBuilder("bash", "-c", "'" + command + "' | true; exit ${PIPESTATUS[0]}")
            .directory(top.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void theSmallPlanNeedsLittleMemory() throws Exception {
    Run run = program.withJava("-Xmx64m").run("build");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void theShippedPlanNeedsLittleMemory() throws Exception {
    String content = Program.project().resolve("content").toString();
    Run run = program.withJava("-Xmx64m").run("build", "--content", content);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void tooLittleMemoryIsSaidPlainly() throws Exception {
    program.run("build");
    Map<String, String> before = SmallProject.sums(project.site());
    project.evaluate("×", "結果です。\n\n".repeat(50_000));
    Run run = program.withJava("-Xmx9m").run("build");
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(3);
    assertThat(run.err()).contains("メモリー");
    assertNoStackTrace(run);
    assertThat(SmallProject.sums(project.site())).isEqualTo(before);
  }

  @Test
  void folderWithoutPermissionIsSaidPlainly() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "setpriv is needed to be somebody else");
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may be somebody else");
    assertThat(top.toFile().setReadable(true, false)).isTrue();
    assertThat(top.toFile().setExecutable(true, false)).isTrue();
    String command = "'" + String.join("' '", program.command("build", "--lang", "ja")) + "'";
    Process nobody =
        new ProcessBuilder(
                "bash",
                "-c",
                "setpriv --reuid 65534 --clear-groups " + command + " 2>&1 >/dev/null")
            .directory(top.toFile())
            .start();
    String said = Program.utf8(nobody.getInputStream().readAllBytes());
    assertThat(nobody.waitFor()).as(said).isEqualTo(3);
    assertThat(said).contains("権限がありません").doesNotContain("Exception", "\tat ");
  }

  @Test
  void rollbackBringsThePreviousReleaseBack() throws Exception {
    program.run("build");
    assertThat(program.run("rollback").exit()).isEqualTo(2);
    Map<String, String> before = SmallProject.sums(project.site());
    project.evaluate("×", "案内板を立てられませんでした。");
    program.run("build");
    Run run = program.run("rollback");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(SmallProject.sums(project.site())).isEqualTo(before);
  }

  @Test
  void everyRuleIsExplained() throws Exception {
    Run list = program.run("explain");
    assertThat(list.out().lines()).contains("evaluation.grade.unknown");
    Run run = program.run("explain", "evaluation.grade.unknown");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("evaluation.grade.unknown (error)\n");
    assertThat(program.run("explain", "no.such.rule").exit()).isEqualTo(2);
  }

  private static void assertNoStackTrace(Run run) {
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "java.");
  }
}
