package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whatever a file is called and a link says: nothing leads out of the site but the web itself. */
class LinkFuzzTest {

  private static final MiniPlan PLAN = MiniPlan.inMemory();
  private static final Pattern SAFE =
      Pattern.compile("(?:\\.\\./)*(?:[a-z0-9.-]+/)*[a-z0-9.-]*(?:#s-.*)?", Pattern.DOTALL);

  @FuzzTest(maxDuration = "60s")
  void linksLeadToPagesOfTheSiteOrToTheWeb(byte[] bytes) {
    String link = new String(bytes, StandardCharsets.UTF_8);
    PLAN.with("pages/sample.md", "---\ntitle: 見本\norder: 1\n---\n[見本](" + link + ")\n\n## 見本\n")
        .plan()
        .ifPresent(
            plan ->
                Jsoup.parse(MemorySite.page(plan, "sample.html"))
                    .select(".prose a[href]")
                    .forEach(LinkFuzzTest::check));
  }

  private static void check(Element link) {
    String href = link.attr("href");
    assertThat(href.matches("(?is)(?:https?:|mailto:|tel:).*") || SAFE.matcher(href).matches())
        .as(href)
        .isTrue();
    assertThat(href.chars().anyMatch(Character::isISOControl)).as(href).isFalse();
  }

  @FuzzTest(maxDuration = "60s")
  void aFileIsReadByItsNameOrRefused(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.UTF_8);
    if (name.isEmpty() || name.indexOf('\0') >= 0 || name.indexOf('/') >= 0 || isDots(name)) {
      return;
    }
    try {
      PLAN.with("terms/" + name, "---\nname: 見本\nkind: programme\n---\n見本です。\n")
          .plan()
          .ifPresent(
              plan ->
                  plan.terms()
                      .forEach(
                          term -> {
                            assertThat(term.id()).matches("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");
                            assertThat(term.id()).doesNotContain("..").isNotEqualTo("index");
                          }));
    } catch (InvalidPathException e) {
      // No file system could hold such a file.
      assertThat(name).isNotBlank();
    }
  }

  private static boolean isDots(String name) {
    return name.equals(".") || name.equals("..");
  }
}
