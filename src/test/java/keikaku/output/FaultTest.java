package keikaku.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.Effort;
import keikaku.emit.Artifact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets every single change on the disk fail, in every way that a disk can fail, in every way of
 * publishing and of taking back. What is seen is the old release or the new one, whole, and the
 * next build on a sound disk needs nobody's help. In the ordinary tests one or two changes of each
 * row; all of them in the long form.
 */
class FaultTest {

  private static final List<Artifact> OLD =
      List.of(file("index.html", "old"), file("a/b.html", "same"), file("c.html", "gone"));
  private static final List<Artifact> NEW =
      List.of(
          file("index.html", "new"),
          file("a/b.html", "same"),
          file("d/e.html", "more"),
          file("f.html", "more".repeat(3000)));

  @TempDir Path folder;

  /** What the disk does instead of what it was asked for. */
  private enum Fault {
    INPUT_OUTPUT {
      @Override
      void strike(String call, Path path) throws IOException {
        throw new IOException("Input/output error");
      }
    },
    DENIED {
      @Override
      void strike(String call, Path path) throws IOException {
        throw new AccessDeniedException(path.toString());
      }
    },
    /** Some bytes are written before it turns out that there is no room for the rest. */
    NO_SPACE {
      @Override
      void strike(String call, Path path) throws IOException {
        if (Set.of("write", "copy", "link").contains(call) && !Files.exists(path)) {
          Files.writeString(path, "ha");
        }
        throw new FileSystemException(path.toString(), null, "No space left on device");
      }
    },
    NOT_ATOMIC {
      @Override
      void strike(String call, Path path) throws IOException {
        throw new AtomicMoveNotSupportedException(path.toString(), path.toString(), "device");
      }
    },
    /** No failure is told, but what was written before it is not there. */
    LOST {
      @Override
      void strike(String call, Path path) throws IOException {
        if (Set.of("write", "copy", "link", "createFolders").contains(call)) {
          Path next = nextOf(path);
          for (Path file : files(next)) {
            Files.write(file, new byte[0]);
          }
        }
      }
    },
    /** Not the disk but the program fails. */
    ERROR {
      @Override
      void strike(String call, Path path) {
        throw new OutOfMemoryError(call);
      }
    };

    abstract void strike(String call, Path path) throws IOException;

    private static Path nextOf(Path path) {
      Path at = path;
      while (at != null && !at.endsWith("next")) {
        at = at.getParent();
      }
      return at;
    }

    /** Links to files of the old release are not touched: their bytes are not being written. */
    private static List<Path> files(Path next) throws IOException {
      if (next == null || !Files.isDirectory(next)) {
        return List.of();
      }
      try (Stream<Path> walk = Files.walk(next)) {
        return walk.filter(Files::isRegularFile).filter(FaultTest::isNew).toList();
      }
    }
  }

  private static boolean isNew(Path file) {
    try {
      return (int) Files.getAttribute(file, "unix:nlink") == 1;
    } catch (IOException e) {
      return false;
    }
  }

  /** The way in which a release is put in place. */
  private enum Way {
    FIRST(false, false, false, false),
    AGAIN(true, false, false, false),
    LIVE(true, true, true, false),
    FOLDER_TO_LINK(true, false, true, false),
    BACK(true, false, false, true),
    BACK_LIVE(true, true, true, true);

    private final boolean again;
    private final boolean liveBefore;
    private final boolean live;

    /** Whether the release before is brought back, and not another one published. */
    private final boolean back;

    Way(boolean again, boolean liveBefore, boolean live, boolean back) {
      this.again = again;
      this.liveBefore = liveBefore;
      this.live = live;
      this.back = back;
    }
  }

  /** How often what came out, over all changes of one row. */
  private record Row(int calls, int failed, int old, int fresh) {
    @Override
    public String toString() {
      return "%d changes, %d builds failed; old site seen %d times, new site %d times, broken 0"
          .formatted(calls, failed, old, fresh);
    }
  }

  @TestFactory
  Stream<DynamicTest> everySiteIsWholeWhateverFails() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Way way : Way.values()) {
      for (Fault fault : Fault.values()) {
        for (boolean lasting : new boolean[] {false, true}) {
          String name = way + " " + fault + (lasting ? " from then on" : " once");
          tests.add(DynamicTest.dynamicTest(name, () -> run(name, way, fault, lasting)));
        }
      }
    }
    return tests.stream();
  }

  private void run(String name, Way way, Fault fault, boolean lasting) throws Exception {
    int stride = Effort.of(17, 1);
    int failed = 0;
    int fresh = 0;
    int tried = 0;
    for (int at = 1 + Math.floorMod(name.hashCode(), stride); ; at += stride) {
      Path top = Files.createTempDirectory(folder, "case");
      Trial trial = new Trial(top, way, new Strike(fault, at, lasting), name + " at " + at);
      trial.run();
      if (trial.calls() < at) {
        break;
      }
      failed += trial.failed() ? 1 : 0;
      fresh += trial.isNew() ? 1 : 0;
      tried++;
    }
    assertThat(tried).as(name).isPositive();
    if (Effort.isLong()) {
      System.out.println(name + ": " + new Row(tried, failed, tried - fresh, fresh));
    }
  }

  /** When and how the disk fails. */
  private record Strike(Fault fault, int at, boolean lasting) {

    boolean strikes(int call) {
      return lasting ? call >= at : call == at;
    }
  }

  /** One build on a disk that fails, and one after it on a sound disk. */
  private static final class Trial {
    private final Path top;
    private final Path site;
    private final Way way;
    private final Strike strike;
    private final String name;
    private int calls;
    private boolean failed;
    private boolean fresh;

    Trial(Path top, Way way, Strike strike, String name) {
      this.top = top;
      this.site = top.resolve("public");
      this.way = way;
      this.strike = strike;
      this.name = name;
    }

    int calls() {
      return calls;
    }

    boolean failed() {
      return failed;
    }

    boolean isNew() {
      return fresh;
    }

    void run() throws Exception {
      if (way.again) {
        publish(Quiet.DISK, way.liveBefore, way.back ? NEW : OLD);
      }
      if (way.back) {
        publish(Quiet.DISK, way.liveBefore, OLD);
      }
      try {
        act(new Disk(this::before));
      } catch (IOException | Error e) {
        failed = true;
      }
      if (!strike.lasting() && strike.fault() != Fault.ERROR) {
        checkWhole("straight after it");
      }
      Publisher.open(destination(way.live), Quiet.DISK).close();
      checkWhole("after the next start");
      fresh = Optional.of("new").equals(index());
      assertThat(failed || fresh).as(name).isTrue();
      publish(Quiet.DISK, way.live, NEW);
      assertThat(index()).as(name).contains("new");
      checkWhole("after the next build");
      assertThat(left()).as(name).isSubsetOf("lock", "previous", "live");
    }

    /** Puts the new release in the place of the old one, in one way or the other. */
    private void act(Disk disk) throws Exception {
      if (!way.back) {
        publish(disk, way.live, NEW);
        return;
      }
      try (Publisher publisher = Publisher.open(destination(way.live), disk)) {
        assertThat(publisher.rollBack()).as(name).isTrue();
      }
    }

    private void before(String call, Path path) throws IOException {
      if (strike.strikes(++calls)) {
        strike.fault().strike(call, path);
      }
    }

    private void publish(Disk disk, boolean live, List<Artifact> artifacts) throws Exception {
      try (Publisher publisher = Publisher.open(destination(live), disk)) {
        publisher.publish(artifacts, Quiet.INSPECTION);
      }
    }

    private Destination destination(boolean live) {
      return new Destination(site, top, List.of(top.resolve("content")), live);
    }

    private Optional<String> index() throws IOException {
      Path index = site.resolve("index.html");
      return Files.exists(index) ? Optional.of(Files.readString(index)) : Optional.empty();
    }

    private void checkWhole(String when) throws IOException {
      if (!way.again && !Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      String state = name + ", " + when;
      Manifest manifest = Manifest.of(site).orElseThrow(() -> new AssertionError(state));
      assertThat(manifest.firstFault(site)).as(state).isEmpty();
      assertThat(present()).as(state).isIn(texts(OLD), texts(NEW));
    }

    private Map<String, String> present() throws IOException {
      Map<String, String> present = new TreeMap<>();
      Path real = site.toRealPath();
      try (Stream<Path> walk = Files.walk(real)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          present.put(real.relativize(file).toString(), Files.readString(file));
        }
      }
      present.remove(Manifest.NAME);
      return present;
    }

    private List<String> left() throws IOException {
      try (Stream<Path> names = Files.list(top.resolve(".keikaku/public"))) {
        return names.map(path -> path.getFileName().toString()).toList();
      }
    }
  }

  private static Map<String, String> texts(List<Artifact> artifacts) {
    Map<String, String> texts = new TreeMap<>();
    artifacts.forEach(
        one -> texts.put(one.path(), new String(one.content().get(), StandardCharsets.UTF_8)));
    return texts;
  }

  private static Artifact file(String path, String text) {
    return Artifact.of(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
