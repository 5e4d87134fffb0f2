package keikaku.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import keikaku.emit.Artifact;
import keikaku.output.Manifest.Seal;

/**
 * Makes a release in the {@code next} folder: what is new or different is written, what the folder
 * in place holds already is linked from there. Where nothing is different nothing is written.
 */
final class ReleaseWriter {

  /** From this many artifacts on a second thread costs less than it saves. */
  private static final int WORTH_A_CREW = 200;

  private static final int LARGEST_CREW = 4;

  /** How much of a large page is read at a time. */
  private static final int PIECE = 1 << 16;

  /** Waiting for the disk is done together, so that it takes the time of a few. */
  private static final int SYNC_CREW = 8;

  private final Destination destination;
  private final Disk disk;
  private final Manifest present;
  private final FileTime sealed;
  private final Map<String, Seal> seals = new ConcurrentHashMap<>();

  private final Set<String> written = new ConcurrentSkipListSet<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final ThreadLocal<Spool> spools = ThreadLocal.withInitial(Spool::new);

  private ReleaseWriter(Destination destination, Disk disk) throws IOException {
    this.destination = destination;
    this.disk = disk;
    present = Manifest.of(destination.folder()).orElse(Manifest.empty());
    sealed = present.files().isEmpty() ? FileTime.fromMillis(0) : sealed(destination.folder());
  }

  private static FileTime sealed(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder.resolve(Manifest.NAME));
  }

  static Outcome write(
      Destination destination, Disk disk, List<Artifact> artifacts, Inspection inspection)
      throws IOException, RefusedOutput {
    return new ReleaseWriter(destination, disk).write(artifacts, inspection);
  }

  static Outcome rehearse(List<Artifact> artifacts, Inspection inspection) throws IOException {
    PathChecker.check(artifacts);
    AtomicLong size = new AtomicLong();
    ThreadLocal<Spool> spools = ThreadLocal.withInitial(Spool::new);
    Crew.work(
        crew(artifacts.size()),
        artifacts.size(),
        i -> size.addAndGet(rehearse(artifacts.get(i), inspection, spools.get())));
    inspection.conclude();
    return new Outcome(artifacts.size(), size.get(), artifacts.size(), 0);
  }

  private static long rehearse(Artifact artifact, Inspection inspection, Spool spool)
      throws IOException {
    if (isPage(artifact.path())) {
      byte[] page = artifact.content().get();
      inspection.see(artifact.path(), page);
      return page.length;
    }
    spool.begin(OutputStream::nullOutputStream);
    artifact.content().writeTo(spool);
    long size = spool.end().bytes();
    if (spool.isLarge()) {
      inspection.see(artifact.path(), () -> new ByteArrayInputStream(artifact.content().get()));
    } else {
      inspection.see(artifact.path(), spool.bytes());
    }
    return size;
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  private Outcome write(List<Artifact> artifacts, Inspection inspection)
      throws IOException, RefusedOutput {
    PathChecker.check(artifacts);
    Crew.work(crew(artifacts.size()), artifacts.size(), i -> make(artifacts.get(i), inspection));
    inspection.conclude();
    Manifest manifest = Manifest.of(seals);
    Outcome outcome = outcome(manifest);
    if (outcome.unchanged()) {
      disk.deleteTree(destination.next());
    } else {
      complete(manifest);
    }
    return outcome;
  }

  private static int crew(int artifacts) {
    int processors = Runtime.getRuntime().availableProcessors();
    return artifacts < WORTH_A_CREW ? 1 : Math.min(LARGEST_CREW, processors);
  }

  private void make(Artifact artifact, Inspection inspection) throws IOException {
    String path = artifact.path();
    Path file = next(path);
    Spool spool = spools.get();
    Seal seal = spooled(artifact, file, spool);
    seals.put(path, seal);
    boolean present =
        spool.isLarge() ? large(path, file, inspection) : small(path, file, inspection);
    if (!present) {
      written.add(path);
    }
    Path kept = present ? destination.folder().resolve(path) : file;
    artifact.content().keptAs(() -> Files.newInputStream(kept));
  }

  private Seal spooled(Artifact artifact, Path file, Spool spool) throws IOException {
    spool.begin(
        () -> {
          createFolders(file);
          return disk.create(file);
        });
    try {
      artifact.content().writeTo(spool);
      return spool.end();
    } catch (IOException | RuntimeException | Error e) {
      spool.abandon();
      if (spool.failure() != null) {
        throw spool.failure();
      }
      throw e;
    }
  }

  /** A file that lies in memory is written if it is new or different. */
  private boolean small(String path, Path file, Inspection inspection) throws IOException {
    byte[] bytes = spools.get().bytes();
    inspection.see(path, bytes);
    if (isPresent(path)) {
      return true;
    }
    createFolders(file);
    disk.write(file, bytes);
    return false;
  }

  /** The folders that a file lies in; each is looked for once. */
  private void createFolders(Path file) throws IOException {
    Path folder = file.getParent();
    if (!folders.contains(folder)) {
      disk.createFolders(folder);
      folders.add(folder);
    }
  }

  /** A file that went to the disk is taken away again if it is not new. */
  private boolean large(String path, Path file, Inspection inspection) throws IOException {
    if (isPage(path)) {
      // Only one of them lies in memory at a time.
      synchronized (this) {
        inspection.see(path, whole(file));
      }
    } else {
      inspection.see(path, () -> Files.newInputStream(file));
    }
    if (!isPresent(path)) {
      return false;
    }
    disk.delete(file);
    return true;
  }

  /** Read in pieces, since Java keeps as much room beside its heap as the largest piece takes. */
  private static byte[] whole(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      int read = 0;
      while (read >= 0 && bytes.position() < bytes.capacity()) {
        bytes.limit(Math.min(bytes.capacity(), bytes.position() + PIECE));
        read = channel.read(bytes);
      }
      return bytes.array();
    }
  }

  /**
   * Whether the folder in place holds the file. Files older than its manifest are as the manifest
   * says; one that was touched since is read.
   */
  private boolean isPresent(String path) throws IOException {
    Seal seal = seals.get(path);
    if (!seal.equals(present.files().get(path))) {
      return false;
    }
    Path file = destination.folder().resolve(path);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          && attributes.size() == seal.bytes()
          && (attributes.lastModifiedTime().compareTo(sealed) <= 0 || Seal.of(file).equals(seal));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Outcome outcome(Manifest manifest) {
    long bytes = manifest.files().values().stream().mapToLong(Seal::bytes).sum();
    long removed =
        present.files().keySet().stream().filter(path -> !seals.containsKey(path)).count();
    return new Outcome(seals.size(), bytes, written.size(), (int) removed);
  }

  private void complete(Manifest manifest) throws IOException, RefusedOutput {
    Path next = destination.next();
    disk.createFolders(next);
    for (String path : manifest.files().keySet()) {
      if (!written.contains(path)) {
        link(path);
      }
    }
    new ForeignFiles(destination.present(), present).copyTo(next, disk);
    disk.write(next.resolve(Manifest.NAME), manifest.toBytes());
    verify();
    disk.sync(next.resolve(Manifest.NAME));
    disk.syncFolder(next);
  }

  private void link(String path) throws IOException {
    Path file = next(path);
    createFolders(file);
    disk.link(file, destination.folder().resolve(path));
  }

  /**
   * Compares what stands on the disk with what was meant; what was written is read again, and
   * waited for.
   */
  private void verify() throws IOException {
    for (Map.Entry<String, Seal> file : seals.entrySet()) {
      if (!written.contains(file.getKey())
          && Files.size(next(file.getKey())) != file.getValue().bytes()) {
        throw notWhole(file.getKey());
      }
    }
    List<String> files = List.copyOf(written);
    Crew.work(SYNC_CREW, files.size(), i -> verify(files.get(i)));
  }

  private void verify(String path) throws IOException {
    Path file = next(path);
    if (!Seal.of(file).equals(seals.get(path))) {
      throw notWhole(path);
    }
    disk.sync(file);
  }

  private static IOException notWhole(String path) {
    return new IOException("not written whole: " + path);
  }

  private Path next(String path) {
    return destination.next().resolve(path);
  }
}
