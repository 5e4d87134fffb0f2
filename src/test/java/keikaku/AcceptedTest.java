package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that looks like trouble and is none: it is published as it was meant. */
class AcceptedTest {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @TempDir private Path top;
  private SmallProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = SmallProject.in(top);
  }

  private void build(String output) {
    String content = top.resolve("content").toString();
    String folder = top.resolve(output).toString();
    Spoken run = Spoken.run("ja", "build", "--content", content, "--output", folder);
    assertThat(run.code()).as(run.out()).isZero();
  }

  private Document page(String path) throws IOException {
    build("public");
    return published(path);
  }

  private Document published(String path) throws IOException {
    return Jsoup.parse(Files.readString(top.resolve("public").resolve(path)));
  }

  @Test
  void bytesAroundTheTextChangeNothing() throws Exception {
    build("plain");
    try (Stream<Path> files = Files.walk(top.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).stripTrailing();
        Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
      }
    }
    build("windows");
    assertThat(SmallProject.sums(top.resolve("windows")))
        .isEqualTo(SmallProject.sums(top.resolve("plain")));
  }

  @Test
  void anglesAroundOrdinaryWordsAreText() throws IOException {
    project.evaluate("○", "<加東市>では、A<B かつ B>A でした。");
    assertThat(page("actions/1.html").text()).contains("<加東市>では、A<B かつ B>A でした。");
  }

  @Test
  void emphasisMayTouchJapaneseMarks() throws IOException {
    project.evaluate("○", "これは**「重要」**です。");
    assertThat(page("actions/1.html").select("strong").eachText()).contains("「重要」");
  }

  @Test
  void markupInAFieldIsText() throws IOException {
    String spell = "</script><script>evil()</script><img src=x onerror=evil()>";
    project.write("content/policies/1.md", "---\ntitle: \"" + spell + "\"\n---\n");
    project.write("content/actions/01.md", "---\npolicy: 1\ntitle: \"" + spell + "\"\n---\n- 内容\n");
    build("public");
    for (String path : List.of("actions/1.html", "policies/1.html", "index.html", "print.html")) {
      Document page = published(path);
      assertThat(page.text()).as(path).contains(spell);
      assertThat(page.select("main script, [onerror], img[src=x]")).as(path).isEmpty();
      assertThat(page.select("script:not([src])"))
          .as(path)
          .allSatisfy(
              script -> {
                assertThat(script.attr("type")).isEqualTo("application/ld+json");
                assertThat(script.data()).doesNotContain("<");
              });
    }
  }

  @Test
  void namesOfTheScriptLanguageAreWords() throws IOException {
    project.write(
        "content/terms/constructor.md",
        "---\nname: __proto__\nkind: technology\n---\n説明です。toString とも言います。\n");
    assertThat(page("terms/constructor.html").text()).contains("__proto__", "toString");
    try (Stream<Path> files = Files.walk(top.resolve("public"))) {
      Path index =
          files
              .filter(file -> file.toString().matches(".*search[^/]*\\.js"))
              .findAny()
              .orElseThrow();
      assertThat(Files.readString(index)).contains("\"t\":\"__proto__\"");
    }
  }

  @Test
  void deepMarkdownIsReadQuickly() throws IOException {
    for (String deep :
        List.of(
            "> ".repeat(20_000),
            "- ".repeat(20_000),
            "[".repeat(90_000),
            "![".repeat(45_000),
            "*a_ ".repeat(20_000),
            "**a".repeat(30_000),
            "`".repeat(90_000),
            "[a](".repeat(20_000),
            "&#".repeat(45_000),
            "<".repeat(90_000),
            "\\".repeat(90_000),
            "|a".repeat(40_000) + "\n" + "|-".repeat(40_000))) {
      isReadQuickly(deep);
    }
  }

  @Test
  void longRunsOfOneCharacterAreReadQuickly() throws IOException {
    for (String one : List.of("【", "9", "１", " ", "　", "-", "・", "令和", "A", "{", "@", ".", "/")) {
      isReadQuickly(one.repeat(90_000 / one.length()));
    }
  }

  /** Whatever is said about it. */
  private void isReadQuickly(String text) throws IOException {
    project.evaluate("○", "結果です。\n\n" + text);
    long start = System.nanoTime();
    PlanReader.read(top.resolve("content"), new Report());
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(text.substring(0, 2) + "… × " + text.length())
        .isLessThan(PATIENCE);
  }
}
