package keikaku.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the handbook that are written by hand fit together. */
class HandbookSourcesTest {

  private static final Path SITE = Path.of("src/site");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern ITEM = Pattern.compile("<item [^>]*href=\"([^\"]*)\"");

  /** They are made once, at the top. */
  private static final Set<String> REPORTS =
      Set.of("apidocs/index.html", "surefire.html", "dependencies.html", "licenses.html");

  private static Path folder(String language) {
    return language.equals("ja") ? SITE.resolve("markdown") : SITE.resolve("en/markdown");
  }

  /** Every page, also those that the program writes. */
  private static Set<String> pages(String language) throws IOException {
    Set<String> pages = new TreeSet<>(Set.of("rules.html", "data-dictionary.html"));
    for (Path source : sources(language)) {
      pages.add(source.getFileName().toString().replace(".md", ".html"));
    }
    return pages;
  }

  private static List<Path> sources(String language) throws IOException {
    try (Stream<Path> files = Files.list(folder(language))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void everyPageHasItsTwin() throws IOException {
    assertThat(pages("ja")).isEqualTo(pages("en"));
  }

  @ParameterizedTest
  @CsvSource({"ja, site.xml", "en, site_en.xml"})
  void theMenuNamesEveryPage(String language, String menu) throws IOException {
    Set<String> expected = new TreeSet<>(pages(language));
    REPORTS.forEach(report -> expected.add(language.equals("ja") ? report : "../" + report));
    assertThat(found(ITEM, Files.readString(SITE.resolve(menu))).map(item -> item.group(1)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"ja", "en"})
  void everyLinkLeadsSomewhere(String language) throws IOException {
    for (Path source : sources(language)) {
      String text = withoutCode(Files.readString(source));
      for (MatchResult link : found(LINK, text).toList()) {
        assertThat(leadsSomewhere(source, text, link)).as(source + ": " + link.group()).isTrue();
      }
    }
  }

  private static boolean leadsSomewhere(Path source, String text, MatchResult link)
      throws IOException {
    String target = link.group(1);
    if (target.isEmpty()) {
      return text.contains("<a id=\"" + link.group(2) + "\"></a>");
    }
    if (target.contains("images/")) {
      return Files.isRegularFile(SITE.resolve("resources/images").resolve(nameOf(target)));
    }
    boolean english = source.startsWith(folder("en")) != target.contains("/");
    return target.matches("(en/|\\.\\./)?[a-z-]+\\.html")
        && pages(english ? "en" : "ja").contains(nameOf(target));
  }

  private static String nameOf(String target) {
    return target.substring(target.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @CsvSource({"ja", "en"})
  void everyPageLinksToItsTwinBelowItsOneTitle(String language) throws IOException {
    for (Path source : sources(language)) {
      List<String> lines = Files.readAllLines(source);
      String twin = source.getFileName().toString().replace(".md", ".html");
      String link = language.equals("ja") ? "[English](en/" + twin : "[日本語](../" + twin;
      assertThat(lines.get(0)).as(source.toString()).startsWith("# ");
      assertThat(lines.get(2)).as(source.toString()).isEqualTo(link + ")");
      assertThat(withoutCode(Files.readString(source)).lines().filter(l -> l.startsWith("# ")))
          .as(source.toString())
          .hasSize(1);
    }
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  /** The text without examples, in which links are shown and not meant. */
  private static String withoutCode(String text) {
    String withoutBlocks =
        Pattern.compile("^ *```.*?^ *```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(text)
            .replaceAll("");
    return withoutBlocks
        .lines()
        .map(line -> line.replaceAll("`[^`]*`", ""))
        .collect(Collectors.joining("\n"));
  }
}
