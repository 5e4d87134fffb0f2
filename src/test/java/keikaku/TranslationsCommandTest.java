package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff see which words of an original have changed since it was translated. */
class TranslationsCommandTest {

  private static final String FILE = "content/evaluations/2021/01.md";
  private static final String ORIGINAL = "---\ngrade: ○\n---\n案内板を三か所に立てました。\n";

  @TempDir Path top;

  @BeforeEach
  void translate() throws Exception {
    SmallProject project = SmallProject.in(top);
    Path plan = top.resolve("content/plan.md");
    Files.writeString(plan, Files.readString(plan).replace("[ja]", "[ja, en]"));
    project.write(FILE, ORIGINAL);
    project.write(
        "content/evaluations/2021/01.en.md",
        "---\ntranslation: {of: \"\", by: human, reviewed: false}\n---\nSigns were put up.\n");
    // What stands before it has been translated as well, and stays as it is.
    project.write(
        "content/actions/01.en.md",
        "---\ntitle: Signs\ntranslation: {of: \"\", by: human, reviewed: false}\n---\n- Put up signs\n");
    run("--accept");
  }

  private void change() throws Exception {
    Files.writeString(top.resolve(FILE), ORIGINAL.replace("三か所", "五か所") + "\n点検もしました。\n");
  }

  private String run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, false, UTF_8);
    List<String> all = new java.util.ArrayList<>(List.of("translations"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--content", top.resolve("content").toString()));
    int code =
        Main.run(
            all.toArray(String[]::new), new Terminal(stream, stream, false, Messages.in("ja")));
    stream.flush();
    assertThat(code).as(said.toString(UTF_8)).isZero();
    return said.toString(UTF_8);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("git", "-C", top.toString()));
    command.addAll(List.of("-c", "user.name=staff", "-c", "user.email=staff@example.jp"));
    command.addAll(List.of("-c", "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(git.exitValue()).as(said).isZero();
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "change");
  }

  @Test
  void formerWordingComesOutOfTheHistory() throws Exception {
    git("init", "-q");
    commit();
    change();
    commit();
    assertThat(run())
        .contains("原文が変わっています: content/evaluations/2021/01.en.md（1, 2）\n")
        .contains("前：案内板を【三】か所に立てました。\n")
        .contains("いま：案内板を【五】か所に立てました。\n")
        .contains("いま：点検もしました。\n");
    assertThat(run("--format", "json"))
        .contains(
            "\"changes\":[{\"part\":\"1\",\"before\":\"案内板を三か所に立てました。\","
                + "\"after\":\"案内板を五か所に立てました。\"},"
                + "{\"part\":\"2\",\"before\":\"\",\"after\":\"点検もしました。\"}]");
  }

  @Test
  void withoutAHistoryThePresentWordingIsShown() throws Exception {
    change();
    assertThat(run()).contains("いま：案内板を五か所に立てました。\n").doesNotContain("前：");
    assertThat(run("--format", "json")).contains("{\"part\":\"1\",\"after\":\"案内板を五か所に立てました。\"}");
  }

  @Test
  void spreadsheetsGetALineForEachChange() throws Exception {
    git("init", "-q");
    commit();
    change();
    assertThat(run("--format", "csv").split("\r\n"))
        .startsWith("language,original,file,status,part,before,after")
        .contains(
            "en,content/evaluations/2021/01.md,content/evaluations/2021/01.en.md,outdated,1,案内板を三か所に立てました。,案内板を五か所に立てました。",
            "en,content/evaluations/2021/01.md,content/evaluations/2021/01.en.md,outdated,2,,点検もしました。",
            "en,content/policies/1.md,content/policies/1.en.md,missing,,,");
  }
}
