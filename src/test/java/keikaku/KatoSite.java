package keikaku;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Artifact;
import keikaku.model.Plan;

/** Everything that is published of this repository's own content. */
final class KatoSite {

  static final String BASE = "https://plan.example.jp/";
  static final Plan PLAN = PlanReader.read(Path.of("content"), new Report()).orElseThrow();

  private KatoSite() {}

  /** The files as published at {@link #BASE}. */
  static Map<String, byte[]> files() {
    return Published.FILES;
  }

  /** Made once, for all tests that ask. */
  private static final class Published {
    static final Map<String, byte[]> FILES = files(Optional.of(BASE));
  }

  /** The files as published at this address, or nowhere in particular. */
  static Map<String, byte[]> files(Optional<String> base) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Artifact artifact : Presentation.of(PLAN, project(base)).artifacts()) {
      if (files.put(artifact.path(), artifact.content().get()) != null) {
        throw new AssertionError("published twice: " + artifact.path());
      }
    }
    return files;
  }

  private static Project project(Optional<String> base) {
    Path top = Path.of("").toAbsolutePath();
    return new Project(
        top,
        top.resolve("content"),
        top.resolve("public"),
        Optional.of(top.resolve("site-theme")),
        Optional.empty(),
        base);
  }
}
