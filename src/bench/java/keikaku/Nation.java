package keikaku;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keikaku.bench.content.MakeContent;

/**
 * Builds the plans of many municipalities one after another in one process: {@code Nation FIRST
 * LAST FOLDER}. Every plan has 41 actions and a text of its own. Of each site the catalogue stays
 * in {@code FOLDER/catalogs}; the rest is counted and deleted.
 */
public final class Nation {

  private static final String ACTIONS = "41";

  private final Path folder;
  private final List<String> options;
  private final Terminal terminal = Terminal.ofThisProcess(Messages.in("en"));
  private long files;
  private long bytes;

  private Nation(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException {
    int first = Integer.parseInt(arguments[0]);
    int last = Integer.parseInt(arguments[1]);
    List<String> options = List.of(arguments).subList(3, arguments.length);
    Nation nation = new Nation(Path.of(arguments[2]), options);
    Files.createDirectories(nation.folder.resolve("catalogs"));
    long start = System.nanoTime();
    long building = 0;
    for (int city = first; city <= last; city++) {
      building += nation.build(city);
    }
    String result =
        String.format(
            Locale.ROOT,
            "{\"cities\": %d, \"seconds\": %.1f, \"building\": %.1f, \"processor\": %.1f,"
                + " \"files\": %d, \"bytes\": %d}%n",
            last - first + 1,
            (System.nanoTime() - start) / 1e9,
            building / 1e9,
            processorTime() / 1e9,
            nation.files,
            nation.bytes);
    Files.writeString(nation.folder.resolve("nation-" + first + "-" + last + ".json"), result);
  }

  /** What this process has taken of the processor, in nanoseconds. */
  static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Builds one, and says how long that took in nanoseconds, without the making of its content. */
  private long build(int city) throws IOException {
    Path content = folder.resolve("content-" + city);
    Path output = folder.resolve("site-" + city).resolve("public");
    MakeContent.main(new String[] {ACTIONS, content.toString(), "keikaku", city + ""});
    run("translations", "--accept", "--content", content.toString());
    Files.createDirectories(output);
    long start = System.nanoTime();
    String address = "https://plan-" + city + ".example/";
    List<String> build = new ArrayList<>(List.of("build", "--quiet", "--base-url=" + address));
    build.addAll(List.of("--content=" + content, "--output=" + output));
    build.addAll(options);
    run(build.toArray(String[]::new));
    long time = System.nanoTime() - start;
    Files.copy(output.resolve("catalog.ttl"), folder.resolve("catalogs/" + city + ".ttl"));
    count(output);
    delete(content);
    delete(output.getParent());
    return time;
  }

  private void run(String... arguments) {
    if (Main.run(arguments, terminal) != 0) {
      throw new IllegalStateException(List.of(arguments) + " failed");
    }
  }

  private void count(Path output) throws IOException {
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files++;
        bytes += Files.size(path);
      }
    }
  }

  private static void delete(Path top) throws IOException {
    try (Stream<Path> paths = Files.walk(top)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Nation::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
