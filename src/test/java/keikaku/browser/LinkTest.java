package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No link leads to nothing: from files, at the top of a host, and in a folder of one. */
@BrowserTest
class LinkTest {

  private static final String LINKS =
      """
      return [...document.querySelectorAll('[href], [src]')]
        .map(e => e.getAttribute('href') !== null ? e.href.baseVal ?? e.href : e.src);
      """;

  @Test
  void everyLinkOnEveryPageLeadsToAFileAndAPlaceInIt(Stage stage) {
    URI base = stage.files();
    Map<String, Set<String>> fragments = new LinkedHashMap<>();
    List<String> broken = new ArrayList<>();
    for (String page : stage.site().pages()) {
      if (!BuiltSite.isAtHomeAnywhere(page)) {
        continue;
      }
      links(stage.site().document(page))
          .filter(link -> !leads(stage, base.resolve(page).resolve(link), fragments))
          .forEach(link -> broken.add(page + " → " + link));
    }
    assertThat(broken).isEmpty();
  }

  /** The links of a page to the site itself. */
  static Stream<String> links(Document page) {
    return Stream.of("href", "src")
        .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
        .filter(link -> !link.matches("(?i)(https?|mailto|tel|data):.*"));
  }

  static boolean leads(Stage stage, URI target, Map<String, Set<String>> fragments) {
    String base = stage.files().getPath();
    if (!target.getPath().startsWith(base)) {
      return false;
    }
    String path = target.getPath().substring(base.length());
    if (!stage.site().files().contains(path)) {
      return false;
    }
    String fragment = target.getFragment();
    return fragment == null
        || fragment.isEmpty()
        || path.endsWith(".csv") && fragment.matches("row=[1-9][0-9]*")
        || fragments
            .computeIfAbsent(
                path,
                key -> new TreeSet<>(stage.site().document(key).select("[id]").eachAttr("id")))
            .contains(fragment);
  }

  /** The browser itself says where a link goes, and the server whether something is there. */
  @TestFactory
  Stream<DynamicTest> linksOfEveryKindOfPageAreAnsweredWhereverItIsServed(Stage stage) {
    return Stream.of(stage.server().top(), stage.server().sub())
        .map(base -> DynamicTest.dynamicTest(base.getPath(), () -> areAnswered(stage, base)));
  }

  private static void areAnswered(Stage stage, URI base) throws Exception {
    Set<String> targets = new TreeSet<>();
    for (PageType type : stage.site().types()) {
      if (BuiltSite.isAtHomeAnywhere(type.path())) {
        stage.browser().visit(Stage.at(base, type.path()));
        targets.addAll(ownLinks(stage));
      }
    }
    assertThat(targets).hasSizeGreaterThan(50).allMatch(link -> link.startsWith(base.toString()));
    assertThat(broken(targets)).isEmpty();
  }

  private static List<String> ownLinks(Stage stage) {
    return stage.browser().list(LINKS).stream()
        .map(link -> link.replaceFirst("#.*", ""))
        .filter(link -> link.startsWith(stage.server().top().toString()))
        .toList();
  }

  private static List<String> broken(Iterable<String> targets) throws Exception {
    List<String> broken = new ArrayList<>();
    HttpClient client = HttpClient.newHttpClient();
    for (String target : targets) {
      if (status(client, target) != 200) {
        broken.add(target);
      }
    }
    return broken;
  }

  /** Wherever a page is missing, the answer is a page in its full dress that leads on. */
  @Test
  void missingPageLeadsBackFromAnyDepth(Stage stage) throws Exception {
    URI missing = Stage.at(stage.server().top(), "actions/of/another/time.html");
    stage.browser().visit(missing);
    List<String> links = new ArrayList<>(ownLinks(stage));
    links.removeIf(missing.toString()::equals);
    assertThat(links).hasSizeGreaterThan(5);
    assertThat(broken(links)).isEmpty();
    assertThat(stage.browser().is("document.styleSheets[0].cssRules.length > 50")).isTrue();
    stage.browser().noise();
  }

  private static int status(HttpClient client, String target)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
