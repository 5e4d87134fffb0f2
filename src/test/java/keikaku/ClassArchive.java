package keikaku;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of the packed program as Java finds them quickest, as the launcher keeps them too:
 * made once for each jar, so that the many children of the tests start sooner.
 */
final class ClassArchive {

  private static List<String> options;

  private ClassArchive() {}

  /** What to tell Java. A Java that the archive does not fit goes without it. */
  static synchronized List<String> options() throws IOException, InterruptedException {
    if (options == null) {
      options = List.of("-XX:SharedArchiveFile=" + made(), "-Xshare:auto", "-Xlog:disable");
    }
    return options;
  }

  private static Path made() throws IOException, InterruptedException {
    Path jar = Path.of(System.getProperty("keikaku.jar"));
    String stamp = Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis();
    Path archive = jar.resolveSibling("tests-" + stamp + ".jsa");
    Path lock = jar.resolveSibling("tests.jsa-lock");
    // Several processes may run tests.
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (held.isValid() && !Files.exists(archive)) {
        Files.move(make(jar), archive, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return archive;
  }

  private static Path make(Path jar) throws IOException, InterruptedException {
    Path top = Files.createTempDirectory("keikaku-archive");
    Path archive = jar.resolveSibling("tests.jsa-new");
    SmallProject.in(top);
    Files.deleteIfExists(archive);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process build =
        new ProcessBuilder(
                java,
                "-XX:ArchiveClassesAtExit=" + archive,
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-jar",
                jar.toString(),
                "build",
                "--quiet")
            .directory(top.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (build.waitFor() != 0) {
      throw new IllegalStateException("the archive of classes could not be made");
    }
    delete(top);
    return archive;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
