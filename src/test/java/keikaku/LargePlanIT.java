package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import keikaku.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large plans are built in little memory, by the program as it is shipped. */
class LargePlanIT {

  private static final String SENTENCE = "市民の意見を踏まえ、利用者が迷わず使える仕組みを整えました。";

  private static final String TRANSLATION =
      "Drawing on residents' comments, we set up a service that nobody gets lost in. ";

  private static final String STAMP = "translation: {of: \"\", by: machine, reviewed: false}\n";

  /** Ten thousand actions take some minutes where other work is done as well. */
  private static final Duration PATIENCE = Duration.ofMinutes(Effort.of(2, 60));

  @TempDir private Path top;

  private SmallProject project;

  @BeforeEach
  void layOut() throws IOException {
    project = SmallProject.in(top);
    Path plan = top.resolve("content/plan.md");
    Files.writeString(
        plan, Files.readString(plan).replace("languages: [ja]", "languages: [ja, en]"));
  }

  @Test
  void hundredsOfActionsInTwoLanguagesNeedLittleMemory() throws Exception {
    build(300, "-Xmx64m");
  }

  /** The long form: some minutes. */
  @Test
  void tenThousandActionsInTwoLanguagesNeedHalfAGigabyte() throws Exception {
    assumeTrue(Program.takeLong(), "a long form");
    build(10_000, "-Xmx512m");
  }

  private void build(int actions, String memory) throws Exception {
    for (int number = 2; number <= actions; number++) {
      action(number);
    }
    Program program = Program.in(top).withJava(memory).withPatience(PATIENCE);
    Run run = program.run("build");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(top.resolve("public/en/actions/" + actions + ".html")).isRegularFile();
  }

  private void action(int number) throws IOException {
    String action = "content/actions/" + number;
    String front = "---\npolicy: 1\ntitle: 仕組みの" + number + "\n---\n";
    project.write(action + ".md", front + "- " + SENTENCE + "\n- " + SENTENCE + "\n");
    String head = "---\ntitle: Service " + number + "\n" + STAMP + "---\n";
    project.write(action + ".en.md", head + "- " + TRANSLATION + "\n- " + TRANSLATION + "\n");
    project.write(
        "content/evaluations/2021/" + number + ".md",
        "---\ngrade: ○\n---\n" + paragraphs(SENTENCE) + "\n");
    project.write(
        "content/evaluations/2021/" + number + ".en.md",
        "---\n" + STAMP + "---\n" + paragraphs(TRANSLATION) + "\n");
  }

  private static String paragraphs(String sentence) {
    return (sentence.repeat(7).strip() + "\n\n").repeat(3).strip();
  }
}
