package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import keikaku.UnsteadyFiles.Reading;
import keikaku.diagnostic.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that vanishes, grows, ends too early or may not be read after it was listed. */
class UnsteadyContentTest {

  private static final String FILE = "evaluations/2021/01.md";

  @TempDir Path top;
  private SmallProject project;
  private Map<String, String> before;

  /** How a build ended, and what it complained of. */
  private record End(int exit, String words) {}

  @BeforeEach
  void publish() throws Exception {
    project = SmallProject.in(top);
    assertThat(build((file, channel) -> channel).exit()).isZero();
    before = SmallProject.sums(project.site());
    project.evaluate("×", "案内板を立てられませんでした。");
  }

  @Test
  void contentInSmallPortionsIsReadWhole() throws Exception {
    End end = build((file, channel) -> UnsteadyFiles.inPortions(channel, 2));
    assertThat(end.exit()).as(end.words()).isZero();
    assertThat(Files.readString(project.site().resolve("evaluations/2021/1.html")))
        .contains("案内板を立てられませんでした。");
  }

  @Test
  void contentThatEndsTooEarlyIsRefused() throws Exception {
    assertRefused(
        build((file, channel) -> of(file) ? UnsteadyFiles.endingAt(channel, 20) : channel),
        "読み込みの途中で");
  }

  @Test
  void contentThatGrowsMeanwhileIsRefused() throws Exception {
    assertRefused(
        build((file, channel) -> of(file) ? growing(file, channel) : channel), "読み込みの途中で");
  }

  @Test
  void contentThatVanishesIsNamed() throws Exception {
    assertRefused(build((file, channel) -> of(file) ? gone(file) : channel), "ファイルがなくなりました");
  }

  @Test
  void contentThatMayNotBeReadIsNamed() throws Exception {
    assertRefused(build((file, channel) -> of(file) ? denied(file) : channel), "権限がありません");
  }

  private static SeekableByteChannel denied(Path file) throws IOException {
    throw new AccessDeniedException(file.toString());
  }

  private static SeekableByteChannel gone(Path file) throws IOException {
    throw new NoSuchFileException(file.toString());
  }

  private static boolean of(Path file) {
    return file.endsWith(FILE);
  }

  /** Somebody saves the file just after it was opened. */
  private static SeekableByteChannel growing(Path file, SeekableByteChannel channel) {
    return UnsteadyFiles.whileReading(
        channel, () -> Files.writeString(file, Files.readString(file) + "追記です。\n"));
  }

  /** Exit code 3, a line that names the file, and the site as it was. */
  private void assertRefused(End end, String words) throws Exception {
    assertThat(end.exit()).as(end.words()).isEqualTo(3);
    assertThat(end.words()).contains(words, FILE).doesNotContain("at keikaku");
    assertThat(SmallProject.sums(project.site())).isEqualTo(before);
  }

  private End build(Reading reading) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, Messages.in("ja"));
    Project place =
        new Project(
            top,
            UnsteadyFiles.over(top.resolve("content"), reading),
            project.site(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    int exit;
    try {
      Result result =
          new Build(place, Phrases.in("ja"), false).publish(false, new Progress(terminal, true));
      exit = result.exit().code();
    } catch (Exception e) {
      exit = new FailureWriter(terminal).failure(e);
    }
    return new End(exit, said.toString(StandardCharsets.UTF_8));
  }
}
