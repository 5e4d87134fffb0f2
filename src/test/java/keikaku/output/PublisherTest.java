package keikaku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.emit.Artifact;
import keikaku.output.RefusedOutput.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir Path top;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = top.resolve("public");
  }

  @Test
  void folderHoldsExactlyTheArtifacts() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"), file("actions/1.html", "two"));
    assertThat(files())
        .containsOnly(Map.entry("index.html", "one"), Map.entry("actions/1.html", "two"));
    publish(Quiet.DISK, file("index.html", "three"));
    assertThat(files()).containsOnly(Map.entry("index.html", "three"));
    assertThat(site.resolve("actions")).doesNotExist();
  }

  @Test
  void manifestTellsSizeAndChecksumOfEveryFile() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"));
    assertThat(site.resolve(Manifest.NAME))
        .hasContent(
            """
        keikaku-manifest 2
        7a6c86f12a94b2e9 3 index.html
        """);
    assertThat(Manifest.of(site).orElseThrow().firstFault(site)).isEmpty();
    Files.writeString(site.resolve("index.html"), "eno");
    assertThat(Manifest.of(site).orElseThrow().firstFault(site)).contains("index.html");
  }

  @Test
  void secondBuildOfTheSameTouchesNothing() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"), file("a/b.html", "two"));
    Map<String, FileTime> before = times();
    Outcome outcome = publish(Quiet.DISK, file("index.html", "one"), file("a/b.html", "two"));
    assertThat(outcome.unchanged()).isTrue();
    assertThat(times()).isEqualTo(before);
    assertThat(top.resolve(".keikaku/public/next")).doesNotExist();
  }

  @Test
  void onlyWhatDiffersIsWritten() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"), file("a.html", "two"));
    Outcome outcome = publish(Quiet.DISK, file("index.html", "ONE"), file("a.html", "two"));
    assertThat(outcome.written()).isEqualTo(1);
    assertThat(files()).containsOnly(Map.entry("index.html", "ONE"), Map.entry("a.html", "two"));
  }

  @Test
  void fileSpoiltByHandIsMended() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"), file("a.html", "two"));
    Files.writeString(site.resolve("index.html"), "eno");
    Files.setLastModifiedTime(
        site.resolve("index.html"), FileTime.fromMillis(System.currentTimeMillis() + 5000));
    Files.delete(site.resolve("a.html"));
    publish(Quiet.DISK, file("index.html", "one"), file("a.html", "two"));
    assertThat(files()).containsOnly(Map.entry("index.html", "one"), Map.entry("a.html", "two"));
  }

  @Test
  void whatIsNotOursSurvives() throws Exception {
    Files.createDirectory(site);
    Files.writeString(site.resolve(".gitignore"), "*\n");
    publish(Quiet.DISK, file("index.html", "one"));
    Files.createDirectories(site.resolve("own/empty"));
    Files.writeString(site.resolve("own/notes.txt"), "mine");
    Files.createSymbolicLink(site.resolve("own/link"), Path.of("notes.txt"));
    publish(Quiet.DISK, file("index.html", "two"));
    assertThat(site.resolve(".gitignore")).hasContent("*\n");
    assertThat(site.resolve("own/notes.txt")).hasContent("mine");
    assertThat(site.resolve("own/empty")).isDirectory();
    assertThat(Files.readSymbolicLink(site.resolve("own/link"))).hasToString("notes.txt");
  }

  @Test
  void foreignFileInTheWayIsNotOverwritten() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"));
    Files.writeString(site.resolve("about.html"), "mine");
    assertRefused(Reason.TAKEN, () -> publish(Quiet.DISK, file("about.html", "ours")));
    assertThat(site.resolve("about.html")).hasContent("mine");
    assertThat(site.resolve("index.html")).hasContent("one");
    assertThat(top.resolve(".keikaku/public/next")).doesNotExist();
  }

  @Test
  void previousReleaseComesBackOnRequest() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"), file("a.html", "same"));
    publish(Quiet.DISK, file("index.html", "two"), file("a.html", "same"));
    assertThat(rollBack()).isTrue();
    assertThat(files()).containsOnly(Map.entry("index.html", "one"), Map.entry("a.html", "same"));
    assertThat(rollBack()).isTrue();
    assertThat(files()).containsEntry("index.html", "two");
  }

  @Test
  void thereMayBeNothingToRollBackTo() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"));
    assertThat(rollBack()).isFalse();
    assertThat(files()).containsEntry("index.html", "one");
  }

  @Test
  void damagedPreviousReleaseIsNotPublished() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"));
    publish(Quiet.DISK, file("index.html", "two"));
    Files.writeString(top.resolve(".keikaku/public/previous/index.html"), "spoilt");
    assertThatThrownBy(this::rollBack)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("index.html");
    assertThat(files()).containsEntry("index.html", "two");
  }

  @Test
  void refusedInspectionLeavesTheOldSite() throws Exception {
    publish(Quiet.DISK, file("index.html", "one"));
    Map<String, FileTime> before = times();
    Inspection refusing =
        new Inspection() {
          @Override
          public void see(String path, byte[] bytes) {}

          @Override
          public void conclude() {
            throw new IllegalStateException("broken link");
          }
        };
    try (Publisher publisher = open(Quiet.DISK)) {
      assertThatThrownBy(() -> publisher.publish(List.of(file("index.html", "two")), refusing))
          .hasMessage("broken link");
    }
    assertThat(times()).isEqualTo(before);
    assertThat(top.resolve(".keikaku/public/next")).doesNotExist();
  }

  @Test
  void everyArtifactIsSeenOnceByTheInspection() throws Exception {
    List<String> seen = java.util.Collections.synchronizedList(new ArrayList<>());
    Inspection listing =
        new Inspection() {
          @Override
          public void see(String path, byte[] bytes) {
            seen.add(path + new String(bytes, StandardCharsets.UTF_8));
          }

          @Override
          public void conclude() {
            seen.add("end");
          }
        };
    List<Artifact> many =
        IntStream.range(0, 500).mapToObj(i -> file(i % 7 + "/" + i, "x" + i)).toList();
    try (Publisher publisher = open(Quiet.DISK)) {
      publisher.publish(many, listing);
    }
    assertThat(seen).hasSize(501).doesNotHaveDuplicates();
    assertThat(seen.get(500)).isEqualTo("end");
    assertThat(files()).hasSize(500);
  }

  @Test
  void secondBuildIsToldWhoHoldsTheFolder() throws Exception {
    try (Publisher first = open(Quiet.DISK)) {
      assertThatThrownBy(() -> open(Quiet.DISK))
          .isInstanceOfSatisfying(
              OutputInUse.class,
              inUse -> {
                assertThat(inUse.pid()).isEqualTo("" + ProcessHandle.current().pid());
                assertThat(inUse.since()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z");
              });
      first.publish(List.of(file("index.html", "one")), Quiet.INSPECTION);
    }
    open(Quiet.DISK).close();
  }

  @Test
  void folderThatSomebodyWouldMissIsRefused() throws Exception {
    Files.createDirectories(top.resolve("content"));
    Files.createDirectories(top.resolve("foreign"));
    Files.writeString(top.resolve("foreign/thesis.doc"), "");
    Files.createDirectories(top.resolve("repository/.git"));
    Files.createSymbolicLink(top.resolve("link"), top.resolve("elsewhere"));
    Files.writeString(top.resolve("file"), "");
    assertRefused(Reason.ROOT, () -> openAt(Path.of("/")));
    assertRefused(Reason.HOME, () -> openAt(Path.of(System.getProperty("user.home"))));
    assertRefused(Reason.SOURCE, () -> openAt(top));
    assertRefused(Reason.SOURCE, () -> openAt(top.resolve("content")));
    assertRefused(Reason.SOURCE, () -> openAt(top.resolve("content/site")));
    assertRefused(Reason.REPOSITORY, () -> openAt(top.resolve("repository")));
    assertRefused(Reason.LINK, () -> openAt(top.resolve("link")));
    assertRefused(Reason.FILE, () -> openAt(top.resolve("file")));
    assertRefused(Reason.NOWHERE, () -> openAt(top.resolve("missing/public")));
    assertRefused(Reason.FOREIGN, () -> openAt(top.resolve("foreign")));
    assertThat(top.resolve(".keikaku")).doesNotExist();
  }

  @Test
  void pathsOutsideTheSiteAreRefused() throws Exception {
    for (String path : List.of("../x", "/x", "a//b", "a/./b", "a\\b", "", "a\nb", Manifest.NAME)) {
      assertThatThrownBy(() -> publish(Quiet.DISK, file(path, "")))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> publish(Quiet.DISK, file("A/x", ""), file("a/X", "")))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> publish(Quiet.DISK, file("a", ""), file("A/x", "")))
        .hasMessageContaining("both a file and a folder");
    assertThat(site).doesNotExist();
  }

  @Test
  void failureOfAnyCallLeavesOneWholeReleaseAndTheNextBuildSucceeds() throws Exception {
    int calls = 0;
    for (int failing = 1; calls >= failing - 1; failing++) {
      publish(
          Quiet.DISK, file("index.html", "old"), file("a/b.html", "same"), file("c.html", "gone"));
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
        publish(
            disk, file("index.html", "new"), file("a/b.html", "same"), file("d/e.html", "more"));
        assertThat(files()).as(state).containsEntry("index.html", "new").hasSize(3);
      } catch (FileSystemException e) {
        assertWhole(state);
      }
      calls = count.get();
      publish(
          Quiet.DISK,
          file("index.html", "new"),
          file("a/b.html", "same"),
          file("d/e.html", "more"));
      assertThat(files()).as(state).containsEntry("index.html", "new").hasSize(3);
      try (Stream<Path> left = Files.list(top.resolve(".keikaku/public"))) {
        assertThat(left.map(path -> path.getFileName().toString()).sorted().toList())
            .as(state)
            .containsExactly("lock", "previous");
      }
    }
    assertThat(calls).isGreaterThan(15);
  }

  @Test
  void fileThatComesBackDifferentIsNotPublished() throws Exception {
    publish(Quiet.DISK, file("index.html", "old"));
    Disk spoiling =
        new Disk(
            (call, path) -> {
              if (call.equals("write") && path.endsWith(Manifest.NAME)) {
                Files.writeString(path.resolveSibling("index.html"), "wen");
              }
            });
    assertThatThrownBy(() -> publish(spoiling, file("index.html", "new")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("index.html");
    assertThat(files()).containsEntry("index.html", "old");
  }

  private void assertWhole(String state) throws IOException {
    Manifest manifest = Manifest.of(site).orElseThrow();
    assertThat(manifest.firstFault(site)).as(state).isEmpty();
    assertThat(files().keySet()).as(state).isEqualTo(manifest.files().keySet());
    assertThat(files().get("index.html")).as(state).isIn("old", "new");
  }

  /** Something that a test expects to be refused. */
  private interface Attempt {
    void make() throws Exception;
  }

  private static void assertRefused(Reason reason, Attempt attempt) {
    assertThatThrownBy(attempt::make)
        .isInstanceOfSatisfying(
            RefusedOutput.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static Artifact file(String path, String text) {
    return Artifact.of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Publisher open(Disk disk) throws Exception {
    return Publisher.open(new Destination(site, top, List.of(top.resolve("content"))), disk);
  }

  private void openAt(Path folder) throws Exception {
    Publisher.open(new Destination(folder, top, List.of(top.resolve("content"))), Quiet.DISK)
        .close();
  }

  private Outcome publish(Disk disk, Artifact... artifacts) throws Exception {
    try (Publisher publisher = open(disk)) {
      return publisher.publish(List.of(artifacts), Quiet.INSPECTION);
    }
  }

  private boolean rollBack() throws Exception {
    try (Publisher publisher = open(Quiet.DISK)) {
      return publisher.rollBack();
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file :
          walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
        if (!file.endsWith(Manifest.NAME)) {
          files.put(site.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.toList()) {
        times.put(site.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
