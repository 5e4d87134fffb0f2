package keikaku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import keikaku.emit.Artifact;
import keikaku.output.RefusedOutput.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that a web server shows while they are replaced. */
class LiveFolderTest {

  @TempDir Path top;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = top.resolve("public");
  }

  @Test
  void readersNeverMissAFile() throws Exception {
    publish(Quiet.DISK, 0);
    Queue<String> missed = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong reads = new AtomicLong();
    List<Thread> readers =
        Stream.of("index.html", "a/b/deep.html")
            .map(file -> new Thread(() -> readUntil(over, file, reads, missed)))
            .toList();
    readers.forEach(Thread::start);
    int publishes = Boolean.getBoolean("keikaku.long") ? 2000 : 150;
    for (int release = 1; release <= publishes; release++) {
      publish(Quiet.DISK, release);
    }
    over.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(missed).isEmpty();
    assertThat(reads.get()).isGreaterThan(publishes);
  }

  private void readUntil(AtomicBoolean over, String file, AtomicLong reads, Queue<String> missed) {
    while (!over.get()) {
      try {
        if (!Files.readString(site.resolve(file)).startsWith("release ")) {
          missed.add("half of " + file);
        }
        reads.incrementAndGet();
      } catch (IOException e) {
        missed.add(e.toString());
      }
    }
  }

  @Test
  void onlyThePresentAndThePreviousReleaseAreKept() throws Exception {
    for (int release = 0; release < 5; release++) {
      publish(Quiet.DISK, release);
    }
    assertThat(Files.isSymbolicLink(site)).isTrue();
    assertThat(Files.readSymbolicLink(site)).hasToString(".keikaku/public/live/5");
    assertThat(releases()).containsExactly("4", "5");
    assertThat(top.resolve(".keikaku/public/previous/index.html")).hasContent("release 3");
  }

  @Test
  void rollbackBringsThePreviousReleaseBack() throws Exception {
    publish(Quiet.DISK, 1);
    publish(Quiet.DISK, 2);
    assertThat(rollBack()).isTrue();
    assertThat(site.resolve("index.html")).hasContent("release 1");
    assertThat(rollBack()).isTrue();
    assertThat(site.resolve("index.html")).hasContent("release 2");
    assertThat(Files.isSymbolicLink(site)).isTrue();
  }

  @Test
  void ordinaryFolderBecomesALinkAndStaysOne() throws Exception {
    publish(Quiet.DISK, 1, false);
    assertThat(Files.isSymbolicLink(site)).isFalse();
    publish(Quiet.DISK, 2, true);
    assertThat(Files.isSymbolicLink(site)).isTrue();
    publish(Quiet.DISK, 3, false);
    assertThat(Files.isSymbolicLink(site)).isTrue();
    assertThat(site.resolve("index.html")).hasContent("release 3");
    assertThat(rollBack()).isTrue();
    assertThat(site.resolve("index.html")).hasContent("release 2");
  }

  @Test
  void whatIsNotOursSurvives() throws Exception {
    publish(Quiet.DISK, 1);
    Files.writeString(site.resolve("mine.txt"), "mine");
    publish(Quiet.DISK, 2);
    assertThat(site.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void linkThatLeadsElsewhereIsRefused() throws Exception {
    Files.createDirectory(top.resolve("elsewhere"));
    Files.createSymbolicLink(site, Path.of("elsewhere"));
    assertThatThrownBy(() -> publish(Quiet.DISK, 1))
        .isInstanceOfSatisfying(
            RefusedOutput.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.LINK));
  }

  @Test
  void failureOfAnyCallLeavesOneWholeReleaseInSight() throws Exception {
    failEveryCall(true);
    assertThat(Files.isSymbolicLink(site)).isTrue();
  }

  @Test
  void failureOfAnyCallWhileAFolderBecomesALinkIsMended() throws Exception {
    failEveryCall(false);
  }

  /**
   * @param from whether the folder is a link before the build that fails
   */
  private void failEveryCall(boolean from) throws Exception {
    int calls = 0;
    for (int failing = 1; calls >= failing - 1; failing++) {
      unlink();
      publish(Quiet.DISK, 1, from);
      AtomicInteger count = new AtomicInteger();
      int fatal = failing;
      Disk disk =
          new Disk(
              (call, path) -> {
                if (count.incrementAndGet() == fatal) {
                  throw new FileSystemException(path.toString(), null, "No space left on device");
                }
              });
      String state = "call " + failing;
      try {
        publish(disk, 2);
        assertThat(site.resolve("index.html")).as(state).hasContent("release 2");
      } catch (FileSystemException e) {
        Manifest manifest = Manifest.of(site).orElseThrow();
        assertThat(manifest.firstFault(site)).as(state).isEmpty();
      }
      calls = count.get();
      publish(Quiet.DISK, 2);
      assertThat(site.resolve("index.html")).as(state).hasContent("release 2");
      assertThat(Manifest.of(site).orElseThrow().firstFault(site)).as(state).isEmpty();
      assertThat(releases()).as(state).hasSizeLessThanOrEqualTo(2);
      assertThat(top.resolve(".keikaku/public/old")).as(state).doesNotExist();
      assertThat(top.resolve(".keikaku/public/next")).as(state).doesNotExist();
    }
    assertThat(calls).isGreaterThan(10);
  }

  /** Makes place for an ordinary folder again, as somebody would who no longer wants the link. */
  private void unlink() throws IOException {
    if (Files.isSymbolicLink(site)) {
      Files.delete(site);
    }
  }

  private List<String> releases() throws IOException {
    try (Stream<Path> names = Files.list(top.resolve(".keikaku/public/live"))) {
      return names.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void publish(Disk disk, int release) throws Exception {
    publish(disk, release, true);
  }

  private void publish(Disk disk, int release, boolean live) throws Exception {
    try (Publisher publisher = open(disk, live)) {
      publisher.publish(
          List.of(
              file("index.html", "release " + release),
              file("a/b/deep.html", "release " + release),
              file("same.html", "same")),
          Quiet.INSPECTION);
    }
  }

  private Publisher open(Disk disk, boolean live) throws Exception {
    return Publisher.open(new Destination(site, top, List.of(top.resolve("content")), live), disk);
  }

  private boolean rollBack() throws Exception {
    try (Publisher publisher = open(Quiet.DISK, false)) {
      return publisher.rollBack();
    }
  }

  private static Artifact file(String path, String text) {
    return Artifact.of(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
