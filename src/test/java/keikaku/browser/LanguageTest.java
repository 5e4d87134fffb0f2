package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** Each page stands in every language, says which, and marks what is in another. */
@BrowserTest
class LanguageTest {

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  /** Attributes whose text is read out or shown. */
  private static final List<String> SPOKEN =
      List.of("aria-label", "aria-description", "alt", "title", "placeholder", "summary");

  @Test
  void everyPageHasItsTwin(Stage stage) {
    List<String> first = stage.site().firstPages();
    List<String> english =
        stage.site().englishPages().stream()
            .map(path -> path.substring(BuiltSite.ENGLISH.length()))
            .toList();
    assertThat(english).isEqualTo(first);
  }

  @Test
  void everyPageSaysItsLanguage(Stage stage) {
    for (String page : stage.site().pages()) {
      String expected = page.startsWith(BuiltSite.ENGLISH) ? "en" : "ja";
      assertThat(root(stage, page).attr("lang")).as(page).isEqualTo(expected);
    }
  }

  private static Element root(Stage stage, String page) {
    return stage.site().document(page).expectFirst("html");
  }

  @Test
  void pagesNameEachOtherAsTranslations(Stage stage) {
    Map<String, Map<String, String>> named = new TreeMap<>();
    for (String page : stage.site().pages()) {
      Document document = stage.site().document(page);
      Map<String, String> alternates = new TreeMap<>();
      document
          .select("link[rel=alternate][hreflang]")
          .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
      if (page.endsWith("404.html")) {
        continue;
      }
      assertThat(alternates).as(page).containsKeys("ja", "en");
      String own = document.expectFirst("link[rel=canonical]").attr("href");
      assertThat(alternates.get(root(stage, page).attr("lang"))).as(page).isEqualTo(own);
      named.put(own, alternates);
    }
    named.forEach(
        (page, alternates) ->
            alternates
                .values()
                .forEach(other -> assertThat(named.get(other)).as(page).isEqualTo(alternates)));
  }

  @Test
  void languageLinkLeadsToTheSamePage(Stage stage) {
    for (String page : stage.site().firstPages()) {
      String english = BuiltSite.ENGLISH + page;
      assertThat(leads(stage, page, "a[hreflang=en]")).as(page).isEqualTo(english);
      assertThat(leads(stage, english, "a[hreflang=ja]")).as(english).isEqualTo(page);
    }
  }

  private static String leads(Stage stage, String page, String link) {
    String href = stage.site().document(page).expectFirst(link).attr("href");
    return URI.create("https://site.example/").resolve(page).resolve(href).getPath().substring(1);
  }

  @Test
  void japaneseWordsOnEnglishPagesAreMarked(Stage stage) {
    List<String> unmarked = new ArrayList<>();
    for (String page : stage.site().englishPages()) {
      unmarked(stage.site().document(page)).forEach(words -> unmarked.add(page + " " + words));
    }
    assertThat(unmarked).isEmpty();
  }

  /** Japanese words that a page in another language does not mark as such. */
  static List<String> unmarked(Document document) {
    List<String> unmarked = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            note(text.parent(), text.text(), unmarked);
          } else if (node instanceof Element element) {
            element.attributes().asList().stream()
                .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                .map(Attribute::getValue)
                .forEach(value -> note(element, value, unmarked));
          }
        },
        document);
    return unmarked;
  }

  private static void note(Element element, String text, List<String> unmarked) {
    boolean data = element.normalName().equals("script");
    if (!data && JAPANESE.matcher(text).find() && !language(element).startsWith("ja")) {
      unmarked.add("<" + element.normalName() + "> " + text.strip());
    }
  }

  private static String language(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("lang")) {
        return at.attr("lang");
      }
    }
    return "";
  }
}
