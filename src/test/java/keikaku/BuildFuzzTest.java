package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.diagnostic.Phrases;

/**
 * Whatever a project holds, everything that a build does, short of writing, ends in a release or in
 * findings. (The file system in memory that holds the project cannot be published to, since it has
 * no way to make names safe against a power cut.)
 */
class BuildFuzzTest {

  private static final List<String> PATHS = List.copyOf(FullPlan.files().keySet());

  /**
   * The input is a list of edits, a line each: which file, which of its lines, and its new text.
   */
  @FuzzTest(maxDuration = "60s")
  void thereIsAReleaseOrAFindingWhateverIsEdited(byte[] bytes) throws Exception {
    Map<String, String> files = new TreeMap<>(FullPlan.files());
    new String(bytes, UTF_8).lines().limit(4).forEach(edit -> apply(edit, files));
    Path content = FullPlan.folder(files);
    Project project =
        new Project(
            content.getParent(),
            content,
            content.resolveSibling("public"),
            Optional.of(Path.of("site-theme").toAbsolutePath()),
            Optional.empty(),
            Optional.of(MemorySite.BASE));
    Terminal terminal = new Terminal(System.out, System.err, false, Messages.in("ja"));
    Result result = new Build(project, Phrases.in("ja"), false).check(new Progress(terminal, true));
    assertThat(result.release().isPresent() || !result.findings().isEmpty()).isTrue();
    content.getFileSystem().close();
  }

  private static void apply(String edit, Map<String, String> files) {
    if (edit.length() < 2) {
      return;
    }
    String path = PATHS.get(edit.charAt(0) % PATHS.size());
    List<String> lines = new ArrayList<>(List.of(files.get(path).split("\n", -1)));
    lines.set(edit.charAt(1) % lines.size(), edit.substring(2));
    files.put(path, String.join("\n", lines));
  }
}
