package keikaku;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.emit.site.inspect.PageChecker;
import keikaku.model.Plan;

/**
 * Everything that would be published of a content folder, made in memory.
 *
 * @param report what was found in the content
 * @param files by path; empty where the content has errors
 */
public record MemorySite(Report report, Map<String, byte[]> files) {

  /** Where these sites say they are published. */
  public static final String BASE = "https://plan.example.jp/";

  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));

  /** Reads, checks, presents and has every page checked strictly, as a build does. */
  public static MemorySite of(Path content) {
    Report report = new Report();
    Optional<Plan> plan = PlanReader.read(content, report);
    Map<String, byte[]> files = plan.map(found -> present(found, content)).orElseGet(TreeMap::new);
    return new MemorySite(report, files);
  }

  private static Map<String, byte[]> present(Plan plan, Path content) {
    Project project =
        new Project(
            content.getParent(),
            content,
            content.resolveSibling("public"),
            Optional.of(Path.of("site-theme").toAbsolutePath()),
            Optional.empty(),
            Optional.of(BASE));
    Map<String, byte[]> files = files(Presentation.of(plan, project));
    PageChecker checker = PageChecker.strict(plan, Addresses.of(plan, project.base()));
    files.forEach(checker::see);
    checker.conclude();
    return files;
  }

  private static Map<String, byte[]> files(Presentation presentation) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Artifact artifact : presentation.artifacts()) {
      if (files.put(artifact.path(), artifact.content().get()) != null) {
        throw new AssertionError("published twice: " + artifact.path());
      }
    }
    return files;
  }

  /** One page of a plan, made as a build makes it, with what the check of pages says to it. */
  static String page(Plan plan, String path) {
    Addresses addresses = Addresses.of(plan, Optional.of(BASE));
    OpenData data = OpenData.of(plan, addresses);
    DataOffer offer = new DataOffer(data.tables(), data.files(), data.quality());
    Artifact page =
        new SiteEmitter(THEME, addresses, () -> offer, Optional.empty())
            .emit(plan).stream()
                .filter(artifact -> artifact.path().equals(path))
                .findFirst()
                .orElseThrow();
    byte[] bytes = page.content().get();
    PageChecker.strict(plan, addresses).see(path, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What is wrong, a line each, for messages of tests. */
  public String findings() {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic one : report.diagnostics()) {
      lines.append(one.place()).append(' ').append(one.rule().id()).append('\n');
    }
    return lines.toString();
  }
}
