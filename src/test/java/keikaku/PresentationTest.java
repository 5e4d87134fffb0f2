package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is asked for alone is the one that a build publishes. */
class PresentationTest {

  private static final Presentation PRESENTATION =
      Presentation.of(
          KatoSite.PLAN,
          new Project(
              Path.of("").toAbsolutePath(),
              Path.of("content"),
              Path.of("public"),
              Optional.of(Path.of("site-theme")),
              Optional.empty(),
              Optional.of(KatoSite.BASE)));

  @Test
  void everyFileIsFoundByItsPath() {
    List<Artifact> all = PRESENTATION.artifacts();
    for (Artifact artifact : all) {
      Optional<Artifact> found = PRESENTATION.find(artifact.path());
      assertThat(found.map(Artifact::path)).contains(artifact.path());
      if (artifact.path().endsWith(".html")) {
        assertThat(found.orElseThrow().content().get())
            .as(artifact.path())
            .isEqualTo(artifact.content().get());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/index.html",
        "en",
        "en/",
        "en/en/index.html",
        "fr/index.html",
        "actions/01.html",
        "actions/42.html",
        "actions/1.htm",
        "actions/1/index.html",
        "accessibility.html",
        "accessibility/about.html",
        "evaluations/2017-2021.html",
        "evaluations/2017-2021/42.html",
        "evaluations/2018/1.html",
        "evaluations/2017-2021/grade/other.html",
        "plan.html",
        "index",
        "../index.html",
        "en/data/actions.csv",
        "no-such-page.html"
      })
  void whatIsNotPublishedIsNotFound(String path) {
    assertThat(PRESENTATION.artifacts()).extracting(Artifact::path).doesNotContain(path);
    assertThat(PRESENTATION.find(path)).isEmpty();
  }
}
