package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.Memory;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.emit.site.ThemeException;
import keikaku.model.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a municipality that has its own look and its own words. */
class ThemedSiteTest {

  private static final Plan PLAN = SamplePlan.bilingual();

  @TempDir private Path theme;

  @BeforeEach
  void ownTheme() throws IOException {
    write("assets/city.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("assets/.city.svg.swp", "half");
    write("city.otf", "a font");
    settings("logo=city.svg\nnav=terms search\nshare-pictures=no\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(theme.resolve(path).getParent());
    Files.writeString(theme.resolve(path), text);
  }

  private void settings(String own) throws IOException {
    write(
        "theme.properties",
        "color.link=#00118f\ncolor.link.dark=#97d3ff\n"
            + "color.accent=#00118f\ncolor.accent.dark=#97d3ff\n"
            + own);
  }

  private Theme theme() {
    return Theme.read(Optional.of(theme));
  }

  private SiteEmitter.Site site() {
    Addresses addresses = Addresses.of(PLAN, Optional.of(MemorySite.BASE));
    OpenData data = OpenData.of(PLAN, addresses);
    DataOffer offer = new DataOffer(data.tables(), data.files(), data.quality());
    return new SiteEmitter(theme(), addresses, () -> offer, Optional.empty())
        .site(PLAN, List.of(), Memory.none());
  }

  private Document page(String path) {
    Artifact page = site().page(path).orElseThrow();
    return Jsoup.parse(new String(page.content().get(), UTF_8));
  }

  @Test
  void logoIsPublishedAndStandsOnEveryPage() {
    assertThat(site().others().stream().map(Artifact::path).filter(path -> path.contains("city")))
        .containsExactly("assets/city.svg");
    assertThat(page("index.html").select(".brand .logo").attr("src")).isEqualTo("assets/city.svg");
    assertThat(page("en/actions/1.html").select(".brand .logo").attr("src"))
        .isEqualTo("../../assets/city.svg");
  }

  @Test
  void siteWithoutALogoShowsNone() throws IOException {
    settings("logo=\nnav=terms\n");
    assertThat(page("index.html").select(".brand .logo")).isEmpty();
  }

  @Test
  void navigationLeadsWhereTheThemeSays() {
    Document term = page("terms/bcp.html");
    assertThat(term.select("nav.menu a").eachAttr("href"))
        .containsExactly("index.html", "../search.html");
    assertThat(term.select("nav.menu a.on").eachText()).containsExactly("用語集");
    assertThat(page("search.html").select("nav.menu a.on").eachText()).containsExactly("検索");
    assertThat(page("index.html").select("nav.menu a.on")).isEmpty();
  }

  @Test
  void footerIsInThePagesLanguageElseInThePlansFirst() throws IOException {
    settings(
        """
        nav=search
        footer.text.ja=お問い合わせは窓口へ。
        footer.link.1=https://city.example.jp/
        footer.link.1.ja=市
        footer.link.1.en=City
        footer.link.2=tel:0795-00-0000
        footer.link.2.ko=전화
        """);
    Document english = page("en/index.html");
    Element text = english.selectFirst("footer p:contains(お問い合わせ)");
    assertThat(text.attr("lang")).isEqualTo("ja");
    assertThat(english.select("footer a[href='https://city.example.jp/']").text())
        .isEqualTo("City");
    Element telephone = english.selectFirst("footer a[href^=tel]");
    assertThat(telephone.text()).isEqualTo("전화");
    assertThat(telephone.attr("lang")).isEqualTo("ko");
    Document japanese = page("index.html");
    assertThat(japanese.selectFirst("footer p:contains(お問い合わせ)").hasAttr("lang")).isFalse();
    assertThat(japanese.select("footer a[href='https://city.example.jp/']").text()).isEqualTo("市");
  }

  @Test
  void ownTemplateShowsEntriesItsOwnWay() throws IOException {
    write(
        "templates/cards.mustache",
        "<ul class=\"own\">{{#cards}}<li>{{id}} {{title.text}}{{#grade}} {{official.text}}"
            + "{{/grade}}</li>{{/cards}}</ul>\n");
    assertThat(page("actions/index.html").select(".own li").eachText())
        .containsExactly("1 訓練、\"防災\"の充実 よい", "2 地図 よい", "10 未評価の取組");
  }

  @Test
  void ownSentencesStandInPlaceOfTheToolsOwn() throws IOException {
    write("messages/ja.properties", "nav.terms=ことば\n");
    assertThat(page("index.html").select("nav.menu a").eachText()).containsExactly("ことば", "検索");
    assertThat(page("en/index.html").select("nav.menu a").eachText())
        .containsExactly("Glossary", "Search");
  }

  @Test
  void fontOfThePicturesLiesInTheTheme() throws IOException {
    assertThat(theme().wantsPictures()).isFalse();
    assertThat(theme().pictureFont()).isEmpty();
    settings("nav=search\nshare-pictures=yes\nshare-font=city.otf\n");
    assertThat(theme().wantsPictures()).isTrue();
    assertThat(theme().pictureFont()).contains(theme.resolve("city.otf"));
  }

  @Test
  void fileThatIsSetButNotThereIsNamed() throws IOException {
    settings("nav=search\nlogo=town.svg\n");
    ThemeException fault = catchThrowableOfType(ThemeException.class, this::theme);
    assertThat(fault.line()).isEqualTo(6);
    assertThat(fault.sentence("en")).contains("site-theme/assets/town.svg", "logo");
    settings("nav=search\nshare-font=town.otf\n");
    fault = catchThrowableOfType(ThemeException.class, this::theme);
    assertThat(fault.sentence("ja")).contains("site-theme/town.otf", "share-font");
  }

  @Test
  void styleAndScriptAreSmallAndNamedForWhatTheyHold() throws IOException {
    String style = file("site.");
    write("site.css", "a {\n  /* remark */\n  color: red;\n}\n");
    write("site.js", "  const a = 1;\n  /* a remark\n     of two lines */\n\n  a;\n");
    assertThat(file("site.")).isNotEqualTo(style);
    String css = content(".css");
    assertThat(css).startsWith(":root{--link:#00118f").endsWith("a{color:red;}\n");
    assertThat(content(".js")).isEqualTo("const a = 1;\na;\n");
  }

  private String file(String part) {
    return site().others().stream()
        .map(Artifact::path)
        .filter(path -> path.contains(part) && path.endsWith(".css"))
        .findFirst()
        .orElseThrow();
  }

  private String content(String ending) {
    return site().others().stream()
        .filter(file -> file.path().startsWith("assets/site.") && file.path().endsWith(ending))
        .map(file -> new String(file.content().get(), UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
