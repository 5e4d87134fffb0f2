package keikaku.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each wait would never end if the change before it went unnoticed. */
@Timeout(30)
class FolderWatchTest {

  @TempDir Path folder;

  @Test
  void savingRenamingAndDeletingAreNoticed() throws Exception {
    Path file = Files.writeString(folder.resolve("01.md"), "a");
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      Files.writeString(file, "b");
      watch.await();
      Path renamed = Files.move(file, folder.resolve("02.md"));
      watch.await();
      Files.delete(renamed);
      watch.await();
    }
  }

  @Test
  void foldersThatAreMadeLaterAreWatchedToo() throws Exception {
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      Path round = Files.createDirectories(folder.resolve("evaluations/2022"));
      watch.await();
      Files.writeString(round.resolve("01.md"), "a");
      watch.await();
    }
  }

  @Test
  void burstOfSavesComesToRest() throws Exception {
    try (FolderWatch watch = new FolderWatch(List.of(folder))) {
      for (int i = 0; i < 1000; i++) {
        Files.writeString(folder.resolve(i % 50 + ".md"), "text " + i);
      }
      watch.await();
      Files.writeString(folder.resolve("last.md"), "last");
      watch.await();
    }
  }
}
