package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandbookFilesTest {

  @Test
  void everyFileIsPublishedInAFolderOfTheSite(@TempDir Path made) throws IOException {
    Files.createDirectory(made.resolve("en"));
    Files.writeString(made.resolve("index.html"), "手引き");
    Files.writeString(made.resolve("en/index.html"), "Handbook");
    List<Artifact> files = HandbookFiles.read(Optional.of(made)).orElseThrow().artifacts();
    assertThat(files.stream().map(Artifact::path))
        .containsExactly("handbook/en/index.html", "handbook/index.html");
    assertThat(new String(files.get(1).content().get(), StandardCharsets.UTF_8)).isEqualTo("手引き");
  }

  @ParameterizedTest
  @CsvSource({
    "about.html, href=\"handbook/index.html\"",
    "en/about.html, href=\"../handbook/en/index.html\""
  })
  void thePageAboutTheSiteLinksToIt(String page, String link) throws IOException {
    assertThat(site(Optional.of("handbook/")).apply(page)).contains(link);
    assertThat(site(Optional.empty()).apply(page)).doesNotContain("handbook/");
  }

  @Test
  void otherPagesDoNotLinkToIt() throws IOException {
    assertThat(site(Optional.of("handbook/")).apply("easy.html")).doesNotContain("handbook/");
  }

  /** The pages of the project's own site, by path. */
  private static Function<String, String> site(Optional<String> handbook) throws IOException {
    Plan plan = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
    Addresses addresses = Addresses.of(plan, Optional.empty());
    OpenData data = OpenData.of(plan, addresses);
    SiteEmitter emitter =
        new SiteEmitter(
            Theme.read(Optional.of(Path.of("site-theme"))),
            addresses,
            () -> new DataOffer(data.tables(), data.files(), data.quality()),
            handbook);
    var pages =
        emitter.emit(plan).stream().collect(Collectors.toMap(Artifact::path, Function.identity()));
    return path -> new String(pages.get(path).content().get(), StandardCharsets.UTF_8);
  }
}
