package keikaku.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWriterTest {

  private static final String PAGE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head>
          <title>%s – Keikaku</title>
          <link rel="stylesheet" href="./css/site.css" />
        </head>
        <body>
          <div id="bannerLeft"><h1>Keikaku</h1></div>
          <p>&#x624b;&#x5f15;&#x304d; &#x3c; &lt;</p>
          <footer><p>©      2026
      </p></footer>
        </body>
      </html>
      """;

  @Test
  void pagesSayTheLanguageOfTheirTitle() {
    assertThat(PageWriter.mended(PAGE.formatted("手引き"))).contains(" lang=\"ja\">");
    assertThat(PageWriter.mended(PAGE.formatted("Dependencies"))).contains(" lang=\"en\">");
  }

  @Test
  void lettersAreLettersAndMarkupStaysMarked() {
    assertThat(PageWriter.mended(PAGE)).contains("<p>手引き &#x3c; &lt;</p>");
  }

  @Test
  void theBannerIsNoHeadingAndNoYearIsStated() {
    assertThat(PageWriter.mended(PAGE)).contains("<p>Keikaku</p>").doesNotContain("<h1>", "2026");
  }

  @Test
  void mendingTwiceChangesNothing() {
    String once = PageWriter.mended(PAGE.formatted("手引き"));
    assertThat(PageWriter.mended(once)).isEqualTo(once);
  }

  @Test
  void onlyPagesWithATwinLinkToIt(@TempDir Path site) throws IOException {
    Files.createDirectory(site.resolve("en"));
    Files.writeString(site.resolve("index.html"), PAGE.formatted("手引き"));
    Files.writeString(site.resolve("en/index.html"), PAGE.formatted("Handbook"));
    Files.writeString(site.resolve("alone.html"), PAGE.formatted("手引き"));
    PageWriter.write(site);
    PageWriter.write(site);
    assertThat(Files.readString(site.resolve("index.html")))
        .containsOnlyOnce("<link rel=\"alternate\" hreflang=\"en\" href=\"en/index.html\" />");
    assertThat(Files.readString(site.resolve("en/index.html")))
        .containsOnlyOnce("<link rel=\"alternate\" hreflang=\"ja\" href=\"../index.html\" />");
    assertThat(Files.readString(site.resolve("alone.html"))).doesNotContain("hreflang");
  }

  @Test
  void bothLanguagesHaveOneStylesheet(@TempDir Path site) throws IOException {
    Files.createDirectory(site.resolve("en"));
    Files.writeString(site.resolve("index.html"), PAGE.formatted("手引き"));
    Files.writeString(site.resolve("en/index.html"), PAGE.formatted("Handbook"));
    PageWriter.write(site);
    PageWriter.write(site);
    assertThat(Files.readString(site.resolve("index.html"))).contains("\"./css/site.css\"");
    assertThat(Files.readString(site.resolve("en/index.html"))).contains("\"../css/site.css\"");
  }
}
