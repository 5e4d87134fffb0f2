package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of this suite find what they are there for: each fault is planted once, and found. */
@BrowserTest
class PlantedFaultTest {

  private static final String HOME = "en/index.html";

  @TempDir Path folder;
  private SiteServer server;

  /** A copy of a page with its style sheet and script. */
  @BeforeEach
  void copyAPage(Stage stage) throws IOException {
    for (String path : stage.site().files()) {
      if (path.equals(HOME) || path.matches("assets/site\\.[0-9a-f]+\\.(css|js)")) {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.copy(stage.site().folder().resolve(path), folder.resolve(path));
      }
    }
    server = SiteServer.of(folder);
    stage.browser().wish(Wish.LIGHT);
    stage.browser().room(Screen.NARROW);
    stage.browser().noise();
  }

  @AfterEach
  void stop(Stage stage) {
    server.close();
    stage.browser().command("Network.clearBrowserCookies", Map.of());
    stage.browser().noise();
  }

  private URI page() {
    return Stage.at(server.top(), HOME);
  }

  private List<String> faults(Stage stage) {
    return EveryPageTest.faults(stage.browser(), server.top(), HOME).stream()
        .filter(fault -> !fault.contains("icon.svg"))
        .toList();
  }

  private void inPage(String old, String fresh) throws IOException {
    replace(folder.resolve(HOME), old, fresh);
  }

  private static void replace(Path file, String old, String fresh) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, fresh));
  }

  private void append(String ending, String text) throws IOException {
    try (var files = Files.list(folder.resolve("assets"))) {
      Path file = files.filter(path -> path.toString().endsWith(ending)).findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file) + "\n" + text);
    }
  }

  private static Document changed(Stage stage, String path, String old, String fresh) {
    String text = stage.site().text(path);
    assertThat(text).contains(old);
    return Jsoup.parse(text.replace(old, fresh));
  }

  @Test
  void unspoiltPageHasNoFaults(Stage stage) {
    assertThat(faults(stage)).isEmpty();
    assertThat(stage.browser().cookies()).isZero();
    KeyboardTest.walk(stage.browser(), page(), Screen.NARROW);
    ScriptlessTest.areAlive(stage.scriptless(), page());
  }

  @Test
  void errorOnTheConsoleIsHeard(Stage stage) throws IOException {
    append(".js", "throw new Error('planted');");
    assertThat(faults(stage)).anyMatch(fault -> fault.contains("planted"));
  }

  @Test
  void cookieIsCounted(Stage stage) throws IOException {
    append(".js", "document.cookie = 'planted=1';");
    stage.browser().visit(page());
    assertThat(stage.browser().cookies()).isPositive();
  }

  @Test
  void stepOutsideThePolicyIsNoted(Stage stage) throws IOException {
    inPage("</main>", "<p style=\"color: red\">planted</p></main>");
    assertThat(faults(stage)).anyMatch(fault -> fault.startsWith("style-src"));
  }

  @Test
  void requestToAStrangerIsSeen(Stage stage) throws IOException {
    inPage("default-src 'none'", "default-src *");
    inPage("img-src 'self' data:", "img-src *");
    String stranger = stage.server().top() + "assets/icon.svg";
    inPage("</main>", "<img alt=\"planted\" src=\"" + stranger + "\"></main>");
    assertThat(EveryPageTest.faults(stage.browser(), server.top(), HOME))
        .contains("asks for " + stranger);
  }

  @Test
  void keyboardTrapStopsTheWalk(Stage stage) throws IOException {
    append(
        ".js",
        "addEventListener('keydown', e => { const tile = document.querySelectorAll('.tile')[3];"
            + " if (e.key === 'Tab' && document.activeElement === tile) e.preventDefault(); });");
    assertThatThrownBy(() -> KeyboardTest.walk(stage.browser(), page(), Screen.NARROW))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void missingOutlineIsSeenOnTheWalk(Stage stage) throws IOException {
    append(".css", "a:focus-visible, a:focus-visible::after { outline: 0 !important; }");
    assertThatThrownBy(() -> KeyboardTest.walk(stage.browser(), page(), Screen.NARROW))
        .hasMessageContaining("no outline");
  }

  @Test
  void controlThatNeedsAScriptIsDeadWithoutOne(Stage stage) throws IOException {
    inPage("</main>", "<button type=\"button\">planted</button></main>");
    assertThatThrownBy(() -> ScriptlessTest.areAlive(stage.scriptless(), page()))
        .hasMessageContaining("planted");
  }

  @Test
  void whatIsWiderThanAPhoneIsMeasured(Stage stage) throws IOException {
    append(".css", "main h1 { width: 900px; }");
    assertThat(faults(stage)).anyMatch(fault -> fault.contains("px wide"));
  }

  @Test
  void textThatIsCutOffIsNoticed(Stage stage) throws IOException {
    append(".css", "main h1 { height: 10px; overflow: hidden; }");
    stage.browser().visit(page());
    assertThat(stage.browser().list(EveryPageTest.CUT_OFF)).isNotEmpty();
  }

  @Test
  void movementIsNoticed(Stage stage) throws IOException {
    append(".css", "a { transition: color 1s; }");
    stage.browser().visit(page());
    assertThat(stage.browser().list(PreferenceTest.MOVES)).isNotEmpty();
  }

  @Test
  void markInTheColourOfThePaperIsLost(Stage stage) throws IOException {
    append(".css", ".mark * { stroke: Canvas !important; fill: none !important; }");
    stage.browser().visit(page());
    stage.browser().wish(Wish.FORCED_COLORS);
    assertThat(stage.browser().list(PreferenceTest.LOST_IN_FORCED_COLORS)).isNotEmpty();
  }

  @Test
  void accessibilityFaultIsFound(Stage stage) throws IOException {
    inPage("</main>", "<img src=\"../assets/icon.svg\"><h5>planted</h5></main>");
    stage.browser().visit(page());
    assertThat(AccessibilityTest.foundIn(stage.browser()))
        .anyMatch(fault -> fault.contains("image-alt"))
        .anyMatch(fault -> fault.contains("heading-order"));
  }

  @Test
  void faintTextIsFoundInTheDark(Stage stage) throws IOException {
    append(".css", "@media (prefers-color-scheme: dark) { .lead { color: #333 !important; } }");
    stage.browser().visit(page());
    assertThat(AccessibilityTest.foundIn(stage.browser()))
        .isNotEmpty()
        .allMatch(fault -> fault.contains("dark") && fault.contains("color-contrast"));
  }

  @Test
  void japaneseWithoutItsMarkIsFoundOnEnglishPages(Stage stage) {
    assertThat(LanguageTest.unmarked(stage.site().document(HOME))).isEmpty();
    assertThat(LanguageTest.unmarked(changed(stage, HOME, " lang=\"ja\"", "")))
        .anyMatch(words -> words.contains("日本語"));
  }

  @Test
  void linkToAMissingPageOrPlaceIsBroken(Stage stage) {
    Document spoilt =
        changed(
            stage,
            "index.html",
            "</main>",
            "<a href=\"actions/99.html\"></a><a href=\"#planted\"></a></main>");
    Map<String, java.util.Set<String>> fragments = new HashMap<>();
    URI page = stage.files().resolve("index.html");
    assertThat(
            LinkTest.links(spoilt)
                .filter(link -> !LinkTest.leads(stage, page.resolve(link), fragments)))
        .containsExactly("actions/99.html", "#planted");
  }
}
