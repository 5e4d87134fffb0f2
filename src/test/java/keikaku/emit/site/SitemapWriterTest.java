package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapWriterTest {

  private static final Plan PLAN = SamplePlan.bilingual();
  private static final Addresses ADDRESSES =
      Addresses.of(PLAN, Optional.of("https://plan.example.jp/"));
  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));
  private static final List<Edition> EDITIONS =
      PLAN.languages().stream()
          .map(language -> Edition.of(language, THEME, ADDRESSES, new Index(PLAN)))
          .toList();
  private static final List<String> FIVE =
      List.of("index.html", "a.html", "b.html", "c.html", "d.html");

  @Test
  void whatFitsIntoOneFileStaysInOne() {
    List<Artifact> files = new SitemapWriter(EDITIONS, 10).files(FIVE);
    assertThat(files).extracting(Artifact::path).containsExactly("sitemap.xml");
    assertThat(pagesOf(files.get(0))).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void moreThanAFileMayNameIsSharedOutAndNamedByAnIndex() {
    List<Artifact> files = new SitemapWriter(EDITIONS, 4).files(FIVE);
    assertThat(files)
        .extracting(Artifact::path)
        .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
    assertThat(xml(files.get(0)).select("sitemapindex > sitemap > loc").eachText())
        .containsExactly(
            "https://plan.example.jp/sitemap-1.xml",
            "https://plan.example.jp/sitemap-2.xml",
            "https://plan.example.jp/sitemap-3.xml");
    List<String> pages = new ArrayList<>();
    for (Artifact part : files.subList(1, files.size())) {
      assertThat(pagesOf(part)).hasSizeLessThanOrEqualTo(4);
      pages.addAll(pagesOf(part));
    }
    assertThat(pages).containsExactlyElementsOf(pagesOf(whole()));
  }

  private static Artifact whole() {
    return new SitemapWriter(EDITIONS).files(FIVE).get(0);
  }

  private static List<String> pagesOf(Artifact file) {
    return xml(file).select("urlset > url > loc").eachText();
  }

  private static Document xml(Artifact file) {
    String text = new String(file.content().get(), StandardCharsets.UTF_8);
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
