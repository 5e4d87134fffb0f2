package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a member of staff does in a year, on the command line. */
class StaffSessionIT {

  @TempDir Path top;
  private Program program;

  @BeforeEach
  void begin() throws Exception {
    program = Program.in(top);
    String[] answers = {
      "init",
      "--name",
      "加東市",
      "--code",
      "282286",
      "--title",
      "試しの計画: \"その1\"",
      "--period",
      "2020/2023",
      "--languages",
      "ja,en"
    };
    assertThat(program.run(answers).exit()).isZero();
  }

  @Test
  void newProjectIsComplete() throws Exception {
    Run run = program.run("build");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(Files.readString(top.resolve("public/index.html"))).contains("試しの計画: ");
    assertThat(top.resolve("public/.gitignore")).exists();
    assertThat(program.run("init").exit()).isEqualTo(2);
  }

  @Test
  void newProjectBringsItsOwnProgram() throws Exception {
    Process build =
        new ProcessBuilder("./keikaku", "build", "--quiet")
            .directory(top.toFile())
            .redirectErrorStream(true)
            .start();
    String said = Program.utf8(build.getInputStream().readAllBytes());
    assertThat(build.waitFor()).as(said).isZero();
    assertThat(top.resolve("public/index.html")).exists();
  }

  @Test
  void whoeverSitsBeforeTheTerminalIsAskedUntilItFits() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/script")), "script makes a terminal");
    Path other = Files.createDirectory(top.resolve("other"));
    String command = String.join(" ", program.command("init", "--lang", "ja"));
    Process asked =
        new ProcessBuilder("script", "-q", "-e", "-c", command, "/dev/null")
            .directory(other.toFile())
            .redirectErrorStream(true)
            .start();
    try (var answers = asked.outputWriter(StandardCharsets.UTF_8)) {
      answers.write("加東市\n282287\n282286\n二つ目の計画\n2020/2023\n\n\n");
    }
    String said = Program.utf8(asked.getInputStream().readAllBytes());
    assertThat(asked.waitFor()).as(said).isZero();
    assertThat(said).contains("自治体の名前", "もう一度確かめて", "[ja]", "評価凡例");
    assertThat(Files.readString(other.resolve("content/plan.md")))
        .contains("title: \"二つ目の計画\"", "languages: [ja]", "symbol: ○");
  }

  /** A mistake, the message's rule, and what the message tells to write instead. */
  private record Slip(String file, String right, String wrong, String rule, String advice) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "content/evaluations/2020-2023/01.md",
              "grade: ○",
              "grade: 〇",
              "evaluation.grade.unknown",
              "「○」(U+25CB) のことですか？"),
          new Slip(
              "content/actions/01.md", "title: ", "titel: ", "front.key.unknown", "「title」のことですか？"),
          new Slip("content/actions/01.md", "policy: 1", "policy: 7", "action.policy.unknown", "1"),
          new Slip("content/actions/01.md", "- 取組", "・取組", "action.body.shape", "半角の「-」と半角の空白"),
          new Slip(
              "content/plan.md",
              "title: \"試しの計画: \\\"その1\\\"\"",
              "title: 試しの計画: その1",
              "front.colon.ambiguous",
              "「\"」で囲"));

  /** Serve, five mistakes mended by their messages, a new round, a translation, the release. */
  @Test
  void aYearAtTheOffice() throws Exception {
    Path said = top.resolve("served.txt");
    Process serve = program.start(said, top.resolve("complaints.txt"), "serve", "--port", "0");
    try {
      await(said, "http://");
      Matcher address = ADDRESS.matcher(Files.readString(said));
      assertThat(address.find()).isTrue();
      URI page = URI.create(address.group()).resolve("actions/1.html");
      awaitPage(page, "取組項目の例");
      for (Slip slip : SLIPS) {
        fill(slip.file(), slip.right(), slip.wrong());
        Run check = program.run("check");
        assertThat(check.exit()).as(slip.wrong()).isEqualTo(1);
        assertThat(check.out()).contains("[" + slip.rule() + "]", slip.advice());
        assertThat(get(page)).as("the last good site stays").contains("取組項目の例");
        fill(slip.file(), slip.wrong(), slip.right());
        assertThat(program.run("check").exit()).as(slip.right()).isZero();
      }
      fill("content/actions/01.md", "取組項目の例", "直した取組");
      awaitPage(page, "直した取組");
    } finally {
      serve.destroy();
    }
    assertThat(serve.waitFor(30, TimeUnit.SECONDS)).isTrue();
    newRoundShowsTheLastGrades();
    program.run("new", "translation", "content/actions/01.md");
    fill("content/actions/01.en.md", "title: \n", "title: Mended\n");
    append("content/actions/01.en.md", "- A measure\n");
    program.run("translations", "--accept", "content/actions/01.en.md");
    Run build = program.run("build");
    assertThat(build.exit()).as(build.out()).isZero();
    assertThat(Files.readString(top.resolve("public/en/actions/1.html"))).contains("Mended");
    assertThat(top.resolve("public/evaluations/2023/1.html")).exists();
  }

  private static final Pattern ADDRESS = Pattern.compile("http://[0-9.a-z]+:[0-9]+/");

  private static String get(URI page) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static void awaitPage(URI page, String text) throws Exception {
    for (int i = 0; i < 300 && !get(page).contains(text); i++) {
      Thread.sleep(100);
    }
    assertThat(get(page)).contains(text);
  }

  @Test
  void mistakesAreSaidWhileTheyAreMade() throws Exception {
    Path said = top.resolve("said.txt");
    Process watch = program.start(said, top.resolve("complaints.txt"), "check", "--watch");
    try {
      await(said, "調べ終わりました。\n");
      fill("content/evaluations/2020-2023/01.md", "grade: ○", "grade: 〇");
      await(said, "content/evaluations/2020-2023/01.md:3:8: error:");
    } finally {
      watch.destroy();
    }
    assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(Path file, String text) throws Exception {
    for (int i = 0; i < 600 && !Files.readString(file).contains(text); i++) {
      Thread.sleep(50);
    }
    assertThat(Files.readString(file)).contains(text);
  }

  @Test
  void wrongAnswersAreRefused() throws Exception {
    Path other = Files.createDirectory(top.resolve("other"));
    Run run =
        program.run(
            "init",
            "other",
            "--name",
            "加東市",
            "--code",
            "1",
            "--title",
            "t",
            "--period",
            "2020/2023");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--code");
    assertThat(program.run("init", "other").err()).contains("--name");
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void newFilesSayWhatIsToBeFilledIn() throws Exception {
    assertThat(program.run("new", "action").out()).startsWith("content/actions/02.md\n");
    Run check = program.run("check");
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("content/actions/02.md:3:1: error: 「policy」");
    fill("content/actions/02.md", "policy: ", "policy: 1");
    fill("content/actions/02.md", "title: ", "title: 二つ目の取組");
    fill("content/actions/02.md", "- \n", "- 二つ目の内容\n");
    assertThat(program.run("check").exit()).isZero();
  }

  @Test
  void newRoundShowsTheLastGrades() throws Exception {
    Run run = program.run("new", "round", "2023");
    assertThat(run.out())
        .contains("content/evaluations/2023/01.md", "content/evaluations/2023/round.md");
    assertThat(Files.readString(top.resolve("content/evaluations/2023/01.md")))
        .contains("# 前回（2020-2023）の評価: ○");
    fill("content/evaluations/2023/round.md", "title: ", "title: 令和5年度");
    fill("content/evaluations/2023/01.md", "grade: ", "grade: △");
    fill("content/evaluations/2023/01.md", "---\n---\n", "");
    append("content/evaluations/2023/01.md", "おおむね進みました。\n");
    Run check = program.run("check");
    assertThat(check.exit()).as(check.out()).isZero();
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws Exception {
    assertThat(program.run("new", "action", "01").exit()).isEqualTo(2);
    assertThat(program.run("new", "page", "about").exit()).isEqualTo(2);
    assertThat(program.run("new", "term", "../x").exit()).isEqualTo(2);
    assertThat(program.run("new", "round").exit()).isEqualTo(2);
    assertThat(program.run("new", "thing", "x").exit()).isEqualTo(2);
  }

  @Test
  void translationIsMadeAcceptedAndGrowsOld() throws Exception {
    assertThat(program.run("translations").out()).contains("翻訳がありません: content/actions/01.en.md");
    program.run("new", "translation", "content/actions/01.md");
    fill("content/actions/01.en.md", "title: \n", "title: An example\n");
    append("content/actions/01.en.md", "- A measure\n");
    Run accepted = program.run("translations", "--accept", "content/actions/01.en.md");
    assertThat(accepted.out()).startsWith("content/actions/01.en.md\n1 件");
    assertThat(program.run("translations").out()).doesNotContain("actions/01.en.md");
    fill("content/actions/01.md", "取組内容の例", "変わった取組内容");
    assertThat(program.run("translations").out())
        .contains("原文が変わっています: content/actions/01.en.md（1）");
    assertThat(program.run("translations", "--format", "json").out())
        .contains(
            "\"file\":\"content/actions/01.en.md\",\"status\":\"outdated\",\"outdated\":[\"1\"]");
  }

  private void fill(String path, String blank, String text) throws Exception {
    Path file = top.resolve(path);
    Files.writeString(file, Files.readString(file).replace(blank, text));
  }

  private void append(String path, String text) throws Exception {
    Path file = top.resolve(path);
    Files.writeString(file, Files.readString(file) + text);
  }
}
