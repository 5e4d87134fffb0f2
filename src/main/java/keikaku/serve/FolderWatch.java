package keikaku.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Notices when anything in some folders changes, also in folders that are made later. */
public final class FolderWatch implements AutoCloseable {

  /** A save is often several changes; they count as one when they come this close together. */
  private static final long PAUSE_MILLIS = 15;

  private final WatchService service;
  private final List<Path> folders;
  private final Map<WatchKey, Path> watched = new HashMap<>();

  /** Watches these folders; one that is missing is watched once it is there. */
  public FolderWatch(List<Path> folders) throws IOException {
    this.folders = List.copyOf(folders);
    service = FileSystems.getDefault().newWatchService();
    for (Path folder : folders) {
      register(folder);
    }
  }

  private void register(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
              throws IOException {
            watched.put(found.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), found);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Waits until something has changed and then come to rest.
   *
   * @throws java.nio.file.ClosedWatchServiceException when closed meanwhile
   */
  public void await() throws IOException, InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      drain(key);
      key = service.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
    for (Path folder : folders) {
      if (!watched.containsValue(folder)) {
        register(folder);
      }
    }
  }

  private void drain(WatchKey key) throws IOException {
    Path folder = watched.get(key);
    for (var event : key.pollEvents()) {
      if (event.kind() == ENTRY_CREATE && event.context() instanceof Path name && folder != null) {
        register(folder.resolve(name));
      }
    }
    if (!key.reset()) {
      watched.remove(key);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
