package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside links to the pages of a small site that the build command made. */
class SharePicturesTest {

  private static final String FOLDER = "assets/share/";

  @TempDir Path top;

  private SmallProject project;

  @BeforeEach
  void project() throws IOException {
    project = SmallProject.in(top);
    project.write("site-theme/theme.properties", settings("share-pictures=yes"));
  }

  private static String settings(String last) throws IOException {
    return Files.readString(Path.of("site-theme/theme.properties"))
        .replace("share-pictures=yes", last);
  }

  /** What the command said. */
  private String build() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, false, StandardCharsets.UTF_8);
    String[] command = {
      "build",
      "--content",
      top.resolve("content").toString(),
      "--theme",
      top.resolve("site-theme").toString(),
      "--output",
      project.site().toString()
    };
    int code = Main.run(command, new Terminal(stream, stream, false, Messages.in("en")));
    stream.flush();
    String text = said.toString(StandardCharsets.UTF_8);
    assertThat(code).as(text).isZero();
    return text;
  }

  private void buildWithPictures() {
    assumeFalse(build().contains("some pictures"), "needs a Japanese font");
  }

  private Map<String, Document> pages() throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(project.site())) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).toList()) {
        String path = project.site().relativize(file).toString().replace('\\', '/');
        pages.put(path, Jsoup.parse(Files.readString(file)));
      }
    }
    return pages;
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property='" + property + "']").attr("content");
  }

  private Path picture(Document page) {
    String url = meta(page, "og:image");
    String base =
        page.select("link[rel=canonical]").attr("href").replaceFirst("(//[^/]+/).*", "$1");
    assertThat(url).startsWith(base + FOLDER);
    return project.site().resolve(url.substring(base.length()));
  }

  @Test
  void everyPageNamesAPictureThatIsThereAndOfTheStatedSize() throws IOException {
    buildWithPictures();
    Map<String, Document> pages = pages();
    assertThat(pages).hasSizeGreaterThan(10);
    for (Document page : pages.values()) {
      var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(picture(page))));
      assertThat(meta(page, "og:image:width")).isEqualTo("" + image.getWidth()).isEqualTo("1200");
      assertThat(meta(page, "og:image:height")).isEqualTo("" + image.getHeight()).isEqualTo("630");
      assertThat(meta(page, "og:image:alt")).contains("小さな計画");
      assertThat(page.select("meta[name='twitter:card']").attr("content"))
          .isEqualTo("summary_large_image");
    }
  }

  @Test
  void actionsAndPoliciesHaveTheirOwnPictureAndOtherPagesThatOfTheirPart() throws IOException {
    buildWithPictures();
    Map<String, Document> pages = pages();
    List<Path> own =
        Stream.of(
                "index", "actions/index", "actions/1", "policies/index", "policies/1", "data/index")
            .map(page -> picture(pages.get(page + ".html")))
            .toList();
    assertThat(own).doesNotHaveDuplicates();
    assertThat(picture(pages.get("evaluations/2021/1.html")))
        .isEqualTo(picture(pages.get("evaluations/index.html")));
    assertThat(picture(pages.get("search.html"))).isEqualTo(own.get(0));
    assertThat(meta(pages.get("actions/1.html"), "og:image:alt")).contains("避難所の案内", "できた");
  }

  @Test
  void onlyWhatChangedIsDrawnAnew() throws IOException {
    buildWithPictures();
    Map<String, Document> before = pages();
    Path policy = picture(before.get("policies/1.html"));
    byte[] drawn = Files.readAllBytes(policy);
    project.write("content/actions/01.md", "---\npolicy: 1\ntitle: 避難所の地図\n---\n- 地図をつくる\n");
    build();
    Map<String, Document> after = pages();
    assertThat(picture(after.get("policies/1.html"))).isEqualTo(policy);
    assertThat(Arrays.equals(Files.readAllBytes(policy), drawn)).isTrue();
    assertThat(picture(after.get("actions/1.html")))
        .isNotEqualTo(picture(before.get("actions/1.html")))
        .exists();
    assertThat(picture(before.get("actions/1.html"))).doesNotExist();
  }

  @Test
  void pictureThatSomebodySpoiledIsDrawnAgain() throws IOException {
    buildWithPictures();
    Path policy = picture(pages().get("policies/1.html"));
    byte[] drawn = Files.readAllBytes(policy);
    byte[] spoiled = drawn.clone();
    spoiled[drawn.length / 2] ^= 1;
    Files.write(policy, spoiled);
    project.write("content/actions/01.md", "---\npolicy: 1\ntitle: 避難所の地図\n---\n- 地図をつくる\n");
    build();
    assertThat(Arrays.equals(Files.readAllBytes(policy), drawn)).isTrue();
  }

  @Test
  void withoutAFontThereIsARemarkAndNoTag() throws IOException {
    project.write("site-theme/city.ttf", "not a font");
    project.write(
        "site-theme/theme.properties",
        settings("share-pictures=yes").replace("share-font=", "share-font=city.ttf"));
    assertThat(build()).contains("some pictures for sharing were left out", "share-font");
    pages().values().forEach(page -> assertThat(page.select("[property^='og:image']")).isEmpty());
    assertThat(project.site().resolve(FOLDER)).doesNotExist();
  }

  @Test
  void whoeverWantsNoPicturesHasNone() throws IOException {
    project.write("site-theme/theme.properties", settings("share-pictures=no"));
    assertThat(build()).doesNotContain("pictures");
    pages().values().forEach(page -> assertThat(page.select("[property^='og:image']")).isEmpty());
  }
}
