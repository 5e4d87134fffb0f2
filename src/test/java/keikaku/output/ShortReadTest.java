package keikaku.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import keikaku.UnsteadyFiles;
import keikaku.emit.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back of a release comes in small portions, or ends too early. */
class ShortReadTest {

  @TempDir Path folder;

  @Test
  void readingInPortionsChangesNothing() throws Exception {
    Path top = UnsteadyFiles.over(folder, (file, channel) -> UnsteadyFiles.inPortions(channel, 3));
    publish(top, "old");
    publish(top, "new");
    assertThat(index(folder)).isEqualTo("new");
    assertWhole(folder, "in portions");
    rollBack(top);
    assertThat(index(folder)).isEqualTo("old");
    assertWhole(folder, "in portions");
  }

  @Test
  void noReadThatEndsEarlyBreaksTheSite() throws Exception {
    endEveryRead(top -> publish(top, "new"), "new");
  }

  @Test
  void noReadThatEndsEarlyBreaksTheSiteThatIsTakenBack() throws Exception {
    endEveryRead(ShortReadTest::rollBack, "older");
  }

  /** What is done while one reading ends early. */
  private interface Deed {
    void in(Path top) throws Exception;
  }

  private void endEveryRead(Deed deed, String goal) throws Exception {
    int reads = 0;
    for (int ending = 1; reads == ending - 1; ending++) {
      Path plain = Files.createDirectory(folder.resolve("" + ending));
      publish(plain, "older");
      publish(plain, "old");
      AtomicInteger count = new AtomicInteger();
      int fatal = ending;
      Path top =
          UnsteadyFiles.over(
              plain,
              (file, channel) ->
                  count.incrementAndGet() == fatal
                      ? UnsteadyFiles.endingAt(channel, channel.size() / 2)
                      : channel);
      boolean failed = false;
      try {
        deed.in(top);
      } catch (IOException | RefusedOutput e) {
        failed = true;
      }
      String when = "reading " + ending;
      assertWhole(plain, when);
      assertThat(index(plain)).as(when).isIn("old", goal);
      assertThat(failed || index(plain).equals(goal)).as(when).isTrue();
      publish(plain, "newest");
      assertThat(index(plain)).as(when).isEqualTo("newest");
      reads = Math.min(ending, count.get());
    }
    assertThat(reads).isGreaterThan(3);
  }

  private static void assertWhole(Path top, String when) throws IOException {
    Path site = top.resolve("public");
    assertThat(Manifest.of(site).orElseThrow().firstFault(site)).as(when).isEmpty();
  }

  private static String index(Path top) throws IOException {
    return Files.readString(top.resolve("public/index.html"));
  }

  private static void publish(Path top, String text) throws Exception {
    try (Publisher publisher = open(top)) {
      publisher.publish(
          List.of(file("index.html", text), file("a.html", "same"), file("b.html", text + "!")),
          Quiet.INSPECTION);
    }
  }

  private static void rollBack(Path top) throws Exception {
    try (Publisher publisher = open(top)) {
      publisher.rollBack();
    }
  }

  private static Publisher open(Path top) throws Exception {
    Path site = top.resolve("public");
    return Publisher.open(
        new Destination(site, top, List.of(top.resolve("content")), false), Quiet.DISK);
  }

  private static Artifact file(String path, String text) {
    return Artifact.of(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
