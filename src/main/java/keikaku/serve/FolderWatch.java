package keikaku.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices what changes among some files and folders, also those that are made later. The folder
 * above each of them is watched as well, so that it may come, go and be replaced.
 */
public final class FolderWatch implements AutoCloseable {

  /** A save is often several changes; they count as one when they come this close together. */
  private static final long PAUSE_MILLIS = 2;

  /** Somebody who never stops writing is shown something now and then. */
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final WatchService service;
  private final Set<Path> roots;
  private final Map<WatchKey, Path> watched = new HashMap<>();

  /**
   * @param roots files and folders; whether they exist does not matter
   */
  public FolderWatch(Collection<Path> roots) throws IOException {
    this.roots = new LinkedHashSet<>(roots);
    service = FileSystems.getDefault().newWatchService();
    for (Path root : this.roots) {
      registerAbove(root);
      register(root);
    }
  }

  private void registerAbove(Path root) throws IOException {
    Path above = root.toAbsolutePath().getParent();
    if (above != null && Files.isDirectory(above)) {
      watch(root.getParent() == null ? above : root.getParent());
    }
  }

  private void register(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return;
    }
    Files.walkFileTree(
        place,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
              throws IOException {
            watch(found);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void watch(Path folder) throws IOException {
    watched.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
  }

  /**
   * Waits until something has changed and then come to rest.
   *
   * @return the files and folders that are new, different or gone; a folder stands for all in it
   * @throws java.nio.file.ClosedWatchServiceException when closed meanwhile
   */
  public Set<Path> await() throws IOException, InterruptedException {
    Set<Path> changed = new LinkedHashSet<>();
    while (changed.isEmpty()) {
      collect(service.take(), changed);
    }
    return changed;
  }

  /** What changes within a short time; nothing when nothing does. */
  public Set<Path> await(long millis) throws IOException, InterruptedException {
    Set<Path> changed = new LinkedHashSet<>();
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    if (key != null) {
      collect(key, changed);
    }
    return changed;
  }

  private void collect(WatchKey first, Set<Path> changed) throws IOException, InterruptedException {
    long start = System.nanoTime();
    WatchKey key = first;
    while (key != null) {
      drain(key, changed);
      key =
          System.nanoTime() - start < LONGEST_NANOS
              ? service.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS)
              : null;
    }
  }

  private void drain(WatchKey key, Set<Path> changed) throws IOException {
    Path folder = watched.get(key);
    for (var event : key.pollEvents()) {
      if (folder != null && event.kind() == OVERFLOW) {
        lost(folder, changed);
      } else if (folder != null && event.context() instanceof Path name) {
        note(folder.resolve(name), event.kind() == ENTRY_CREATE, changed);
      }
    }
    if (!key.reset()) {
      watched.remove(key);
    }
  }

  /** More has happened than could be counted. */
  private void lost(Path folder, Set<Path> changed) throws IOException {
    for (Path root : roots) {
      if (folder.startsWith(root) || root.startsWith(folder)) {
        register(root);
        changed.add(root);
      }
    }
  }

  private void note(Path place, boolean fresh, Set<Path> changed) throws IOException {
    if (isOurs(place)) {
      changed.add(place);
      if (fresh) {
        register(place);
      }
    }
  }

  private boolean isOurs(Path place) {
    return roots.stream().anyMatch(place::startsWith);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
