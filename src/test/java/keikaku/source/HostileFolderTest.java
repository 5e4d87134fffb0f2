package keikaku.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that hold something else than files that somebody wrote. */
class HostileFolderTest {

  private static final String TERM = "---\nname: 用語\nkind: technology\n---\n説明です。\n";

  @TempDir Path top;
  private Path content;

  @BeforeEach
  void makeContent() throws IOException {
    content = Files.createDirectories(top.resolve("content/terms")).getParent();
    Files.writeString(content.resolve("terms/gis.md"), TERM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../memo.md", "/etc/passwd", "nowhere.md", "leak.md", "/dev/zero"})
  void aLinkIsRefusedWhereverItLeads(String goal) throws IOException {
    Files.writeString(top.resolve("memo.md"), "秘密のメモ");
    Files.createSymbolicLink(content.resolve("terms/leak.md"), Path.of(goal));
    assertThat(findings()).containsExactly("content/terms/leak.md file.kind.refused");
  }

  @Test
  void aLinkToAFolderIsRefusedAndNotFollowed() throws IOException {
    Files.createDirectories(top.resolve("outside"));
    Files.writeString(top.resolve("outside/secret.md"), TERM);
    Files.createSymbolicLink(content.resolve("pages"), top.resolve("outside"));
    Files.createSymbolicLink(content.resolve("terms/loop"), content);
    assertThat(findings())
        .containsExactlyInAnyOrder(
            "content/pages file.kind.refused", "content/terms/loop file.kind.refused");
  }

  @Test
  void aLinkedPictureIsRefused() throws IOException {
    Files.createDirectories(content.resolve("images"));
    Files.createSymbolicLink(content.resolve("images/map.png"), Path.of("/etc/hostname"));
    assertThat(findings()).containsExactly("content/images/map.png file.kind.refused");
  }

  /** A second name of a file is a file: whoever may make one could as well have made a copy. */
  @Test
  void aHardLinkIsAFileLikeAnyOther() throws IOException {
    Files.createLink(content.resolve("terms/map.md"), content.resolve("terms/gis.md"));
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb.md",
        "%2e%2e.md",
        "a#b.md",
        "a?b.md",
        "con.md",
        "nul.txt.md",
        "a..md",
        "-.md",
        "Ａ.md",
        "が.md",
        "か\u3099.md",
        "gis.md.",
        "A.md",
        "a b.md",
        "<script>.md",
        "'.md",
        "aux"
      })
  void namesThatAreNoAddressAreRefused(String name) throws IOException {
    Files.writeString(content.resolve("terms").resolve(name), TERM);
    assertThat(findings()).singleElement().asString().startsWith("content/terms/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"osX", "windows"})
  void foldersOfOtherSystemsAreReadAlike(String system) throws IOException {
    Configuration configuration =
        system.equals("osX") ? Configuration.osX() : Configuration.windows();
    try (FileSystem other = Jimfs.newFileSystem(configuration)) {
      Path folder = Files.createDirectories(other.getPath("content", "terms")).getParent();
      Files.writeString(folder.resolve("terms").resolve("gis.md"), TERM);
      Files.writeString(folder.resolve("terms").resolve("GIS.md"), TERM);
      Report report = new Report();
      assertThat(new ContentReader(folder).read(report).entries()).hasSize(1);
      assertThat(report.diagnostics()).isEmpty();
    }
  }

  @Test
  void aFileThatComesAndGoesIsReadOrMissedButNeverHalf() throws Exception {
    Path restless = content.resolve("terms/restless.md");
    AtomicBoolean over = new AtomicBoolean();
    Thread mover = new Thread(() -> move(restless, over));
    mover.start();
    for (int i = 0; i < 200; i++) {
      try {
        assertThat(findings()).allMatch(HostileFolderTest::isOfAnUnfinishedFile);
      } catch (UncheckedIOException e) {
        assertThat(e.getCause()).isInstanceOf(FileSystemException.class);
      }
    }
    over.set(true);
    mover.join();
  }

  /** While it is written the file may be empty, which is told like any other mistake. */
  private static boolean isOfAnUnfinishedFile(String finding) {
    return finding.startsWith("content/terms/restless.md ");
  }

  private static void move(Path file, AtomicBoolean over) {
    try {
      while (!over.get()) {
        Files.writeString(file, TERM);
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> findings() {
    Report report = new Report();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new ContentReader(content).read(report));
    return report.diagnostics().stream().map(HostileFolderTest::shown).toList();
  }

  private static String shown(Diagnostic one) {
    return one.place().file() + " " + one.rule().id();
  }
}
