package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Artifact;
import keikaku.model.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page leads to the place where its words are edited. */
class EditLinkTest {

  private static final Path CONTENT = Path.of("content");
  private static final Pattern FILE = Pattern.compile("edit/main/(content/.+\\.md)#L([0-9]+)");

  @TempDir private Path top;

  /** The pages of this project's own content, if its plan.md had these lines as well. */
  private Map<String, Document> pages(String lines) throws IOException {
    Path content = top.resolve("content");
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    Path cover = content.resolve("plan.md");
    Files.writeString(cover, Files.readString(cover).replace("\nscale:\n", lines + "\nscale:\n"));
    Plan plan = PlanReader.read(content, new Report()).orElseThrow();
    Project project =
        new Project(
            top, content, top, Optional.empty(), Optional.empty(), Optional.of("https://x.jp/"));
    Map<String, Document> pages = new TreeMap<>();
    for (Artifact artifact : Presentation.of(plan, project).artifacts()) {
      if (artifact.path().endsWith(".html")) {
        String html = new String(artifact.content().get(), StandardCharsets.UTF_8);
        pages.put(artifact.path(), Jsoup.parse(html));
      }
    }
    return pages;
  }

  private static Elements links(Document page, String repository) {
    return page.select("footer a[href^=" + repository + "]");
  }

  @Test
  void everyPageLeadsToItsFileOrFolder() throws IOException {
    String repository = "https://github.com/city/plan/";
    Map<String, Document> pages = pages("\nrepository: {url: https://github.com/city/plan}");
    assertThat(pages).hasSizeGreaterThan(200);
    pages.forEach(
        (path, page) -> {
          assertThat(links(page, repository)).as(path).hasSize(1);
          String way = links(page, repository).attr("href").substring(repository.length());
          if (way.startsWith("tree/")) {
            assertThat(top.resolve(way.substring("tree/main/".length()))).as(path).isDirectory();
          } else {
            assertThat(leadsToItsText(way, page, path)).as(path).isTrue();
          }
        });
  }

  private boolean leadsToItsText(String way, Document page, String path) {
    Matcher file = FILE.matcher(way);
    assertThat(file.matches()).as(way).isTrue();
    boolean english = path.startsWith("en/");
    assertThat(file.group(1).endsWith(".en.md")).as(path).isEqualTo(english);
    String line = lines(top.resolve(file.group(1))).get(Integer.parseInt(file.group(2)) - 1);
    return line.equals("---") || isGeneral(path) || letters(page.text()).contains(start(line));
  }

  /** Pages that tell about the whole plan lead to its file, whose preface they do not show. */
  private static boolean isGeneral(String path) {
    return path.matches("(en/)?(data/.*|search|404|accessibility/results|index|print)(\\.html)?");
  }

  private static java.util.List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The first letters of a line of Markdown, up to its first mark. */
  private static String start(String line) {
    String text = letters(line.replaceFirst("^(- |#+ )", "").replaceFirst("[\\[*`{|].*", ""));
    return text.substring(0, Math.min(20, text.length()));
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void gitlabHasAddressesOfItsOwn() throws IOException {
    Map<String, Document> pages =
        pages(
            "\nrepository: {url: https://gitlab.city.example/plans/it.git, branch: 公開,"
                + " folder: /sites/plan/}");
    String repository = "https://gitlab.city.example/plans/it/-/";
    assertThat(links(pages.get("actions/7.html"), repository).attr("href"))
        .startsWith(repository + "edit/%E5%85%AC%E9%96%8B/sites/plan/content/actions/07.md#L");
    assertThat(links(pages.get("en/actions/index.html"), repository).attr("href"))
        .isEqualTo(repository + "tree/%E5%85%AC%E9%96%8B/sites/plan/content/actions");
  }

  @Test
  void hostMayBeNamed() throws IOException {
    Map<String, Document> pages =
        pages("\nrepository: {url: https://git.city.example/it/plan, host: gitlab}");
    assertThat(links(pages.get("index.html"), "https://git.city.example/").attr("href"))
        .startsWith("https://git.city.example/it/plan/-/edit/main/content/plan.md#L");
  }

  @Test
  void withoutRepositoryThereIsNoLink() throws IOException {
    assertThat(pages("").values())
        .allSatisfy(page -> assertThat(page.text()).doesNotContain("編集画面", "Edit this text"));
  }
}
