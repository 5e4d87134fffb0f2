package keikaku.emit.site.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCheckerTest {

  private static final Plan PLAN = SamplePlan.bilingual();
  private static final Addresses ADDRESSES =
      Addresses.of(PLAN, Optional.of("https://example.jp/sub/"));

  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

  /** A page with these lines in its body. */
  private static String page(String language, String body) {
    return "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n%s\n<title>t</title>\n</head>\n<body>\n%s\n</body>\n</html>\n"
        .formatted(language, POLICY, body);
  }

  private static Map<String, String> site(String ja, String en) {
    return new TreeMap<>(Map.of("index.html", page("ja", ja), "en/index.html", page("en", en)));
  }

  private static void check(Map<String, String> files, boolean strictly) {
    PageChecker checker =
        strictly ? PageChecker.strict(PLAN, ADDRESSES) : PageChecker.of(PLAN, ADDRESSES);
    files.forEach((path, text) -> checker.see(path, text.getBytes(StandardCharsets.UTF_8)));
    checker.conclude();
  }

  private static PageFault fault(Map<String, String> files) {
    return catchThrowableOfType(PageFault.class, () -> check(files, false));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGoodSitePasses(boolean strictly) {
    Map<String, String> files =
        site(
            "<h1 id=\"a\">計画</h1><p>A &amp; B<br>C <a href=\"en/index.html#b\">English</a>"
                + " <a href=\"#a\">a</a> <a href=\"https://example.org/\">out</a></p><h2>x</h2>",
            "<h1 id=\"b\">Plan</h1><p><span lang=\"ja\">計画</span> ○</p>"
                + "<a href=\"../index.html\">up</a><a href=\"/sub/index.html\">top</a>"
                + "<svg viewBox=\"0 0 1 1\"><circle r=\"1\"/></svg>");
    assertThatCode(() -> check(files, strictly)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h1>x</h1><a href=\"gone.html\">x</a>             | gone.html",
        "<h1>x</h1><a href=\"#gone\">x</a>                 | #gone",
        "<h1>x</h1><a href=\"/index.html\">x</a>           | index.html",
        "<h1>x</h1><a href=\"JavaScript:alert(1)\">x</a>   | JavaScript",
        "<h1>x</h1><a href=\"java&#10;script:x\">x</a>     | refused kind",
        "<h1>x</h1><a href=\"data:text/html,x\">x</a>      | data:",
        "<h1>x</h1><a href=\"//evil.example/\">x</a>       | //evil",
        "<h1>x</h1><img src=\"https://evil.example/x.png\" alt=\"\"> | another site",
        "<h1 id=\"a\">x</h1><p id=\"a\">y</p>              | id \"a\" twice",
        "<p>no heading</p>                                 | 0 h1",
        "<h1>x</h1><h1>y</h1>                              | 2 h1",
        "<h1>x</h1><h3>y</h3>                              | h1 → h3",
        "<h1>x</h1><script>alert(1)</script>               | inline script",
        "<h1>x</h1><p onclick=\"x()\">y</p>                | onclick",
        "<h1>x</h1><p style=\"color:red\">y</p>            | style",
        "<h1>x</h1><iframe></iframe>                       | <iframe>",
        "<h1>x</h1><IFRAME></IFRAME>                       | <iframe>",
        "<h1>x</h1><object data=\"x\"></object>            | <object>",
        "<h1>x</h1><p onclick=x()>y</p>                    | onclick",
        "<h1>x</h1><button popovertarget=\"t\">y</button>  | #t"
      })
  void everyFaultIsFoundAndNamed(String body, String words) {
    PageFault fault = fault(site("<h1>計画</h1>", body));
    assertThat(fault).isNotNull();
    assertThat(fault.getMessage()).startsWith("en/index.html: ").contains(words);
    assertThat(fault.sentence("ja")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h1>計画</h1>", "<h1>x</h1><p lang=\"ja\">か</p><p>ひらがな</p>"})
  void japaneseOnAnEnglishPageMustBeMarked(String body) {
    assertThat(fault(site("<h1>計画</h1>", body)).getMessage()).contains("lang=\"ja\"");
  }

  @Test
  void aPageMustStandInTheFolderOfItsLanguage() {
    Map<String, String> files = site("<h1>x</h1>", "<h1>x</h1>");
    files.put("en/index.html", page("ja", "<h1>x</h1>"));
    assertThat(fault(files).getMessage()).contains("says it is in \"ja\"");
  }

  @Test
  void aPageMustHaveItsTwin() {
    Map<String, String> files = site("<h1>x</h1>", "<h1>x</h1>");
    files.put("more.html", page("ja", "<h1>x</h1>"));
    assertThat(fault(files).getMessage())
        .isEqualTo("more.html: has no twin \"en/more.html\" in another language");
  }

  @Test
  void alternatesMustBeMutual() {
    Map<String, String> files = site("<h1>x</h1>", "<h1>x</h1>");
    String alternate =
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.jp/sub/en/\">";
    files.computeIfPresent(
        "index.html", (path, text) -> text.replace("</head>", alternate + "</head>"));
    assertThat(fault(files).getMessage()).contains("hreflang");
  }

  @Test
  void theContentSecurityPolicyComesBeforeWhatItGuards() {
    Map<String, String> files = site("<h1>x</h1>", "<h1>x</h1>");
    files.computeIfPresent(
        "index.html",
        (path, text) -> text.replace(POLICY, "<link rel=\"stylesheet\" href=\"a.css\">" + POLICY));
    files.put("a.css", "");
    assertThat(fault(files).getMessage()).contains("Content-Security-Policy");
  }

  @Test
  void aSimilarPageIsNotParsedAgainButStillChecked() {
    Map<String, String> files = site("<h1>x</h1><a href=\"#\">y</a>", "<h1>x</h1>");
    files.put("second.html", page("ja", "<h1>x</h1><a href=\"vbscript:x\">y</a>"));
    files.put("en/second.html", page("en", "<h1>x</h1>"));
    assertThat(fault(files).getMessage()).startsWith("second.html: ").contains("vbscript");
  }

  /** What is known of a tag by one page says nothing of another. */
  @Test
  void aTagThatManyPagesHaveIsCheckedOnEachOfThem() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      String id = i == 8 ? "" : "<p id=\"place\">z</p>";
      files.put(i + ".html", page("ja", "<h1>x</h1><a href=\"#place\">y</a>" + id));
      files.put("en/" + i + ".html", page("en", "<h1>x</h1>"));
    }
    assertThat(fault(files).getMessage()).startsWith("8.html: ").contains("#place");
  }

  @Test
  void aLinkWrittenAlikeInTwoFoldersIsFollowedFromEach() {
    Map<String, String> files =
        site("<h1>x</h1><a href=\"a.css\">y</a>", "<h1>x</h1><a href=\"a.css\">y</a>");
    files.put("a.css", "");
    assertThat(fault(files).getMessage()).startsWith("en/index.html: ").contains("\"en/a.css\"");
  }

  @Test
  void aBrokenLinkIsNamedWithTheFirstPageThatHasIt() {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> pages = List.of("f", "e", "d", "c", "a", "b", "g");
    for (int first = 0; first < pages.size(); first++) {
      files.clear();
      for (int i = 0; i < pages.size(); i++) {
        String page = pages.get((first + i) % pages.size()) + ".html";
        files.put(page, page("ja", "<h1>x</h1><a href=\"gone.html\">y</a>"));
        files.put("en/" + page, page("en", "<h1>x</h1>"));
      }
      assertThat(fault(files).getMessage()).startsWith("a.html: ").contains("gone.html");
    }
  }
}
