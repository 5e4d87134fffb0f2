package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.GonePage;
import keikaku.emit.ShareCard;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.Memory;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

/**
 * The pages of a small plan that has every text and every form of one, and the files around them,
 * as they were looked at. {@code -Dgolden=overwrite} writes them anew, to be reviewed as a
 * difference.
 *
 * <p>Nothing is kept between the tests, so that each sees the program as it is.
 */
class RichSiteTest {

  private static final Optional<String> PUBLISHED = Optional.of(MemorySite.BASE);
  private static final Path PAGES = Path.of("src/test/resources/rich/pages.txt");
  private static final Path PLAIN_PAGES = Path.of("src/test/resources/rich/plain-pages.txt");

  /** A plan in one language that leaves out all that may be left out, not evaluated yet. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "plan.md",
          """
          ---
          id: plain
          title: 小さな計画
          period: 2025
          languages: [ja]
          publisher: {code: "282286", name: 加東市}
          license: CC-BY-4.0
          published: 2025-04-01
          updated: 2025-04-01
          scale:
            - {id: best, symbol: ◎, label: 上回った}
            - {id: good, symbol: ○, label: できた}
            - {id: fair, symbol: ▲, label: 遅れた}
            - {id: bad, symbol: E, label: できなかった}
          ---
          """,
          "policies/1.md",
          "---\ntitle: 安全\n---\n",
          "actions/1.md",
          "---\npolicy: 1\ntitle: 訓練\n---\n");

  /** Of a page's lines that begin alike only the first are looked at. */
  private static final int MOST_ALIKE = 4;

  private static final int BEGINNING = 16;

  private static final Pattern WHOLE =
      Pattern.compile("(en/)?(index|404|actions/[139]|data/index|terms/bcp|writing)\\.html");

  /** At these addresses are pages that are gone, or that have moved. */
  private static final List<String> NOTICES =
      List.of(
          "actions/30.html",
          "actions/9.html",
          "evaluations/2019-2020/30.html",
          "terms/counter.html",
          "writing.html");

  /** What a change of a script, a style, a file of data or the drawing of an address changes. */
  private static final Pattern MADE_ELSEWHERE =
      Pattern.compile(
          "(?<=/>)<path d=\"M4 4[^\"]*\"|(?<=assets/(site|search-..)\\.)[0-9a-f]{12}"
              + "|(?<='sha256-)[^']+|[0-9a-f]{64}|[0-9.]+ [KM]?B(?=[)）<])");

  private static Plan plan(Path folder) {
    Report report = new Report();
    return PlanReader.read(folder, report)
        .orElseThrow(() -> new AssertionError(report.diagnostics().toString()));
  }

  private final Theme theme = Theme.read(Optional.of(Path.of("site-theme")));

  private static DataOffer offer(Plan plan, Optional<String> base) {
    OpenData data = OpenData.of(plan, Addresses.of(plan, base));
    return new DataOffer(data.tables(), data.files(), data.quality());
  }

  private SiteEmitter.Site site(Plan plan, Optional<String> base, DataOffer data, Memory memory) {
    return new SiteEmitter(theme, Addresses.of(plan, base), () -> data, Optional.of("handbook/"))
        .sharing(RichSiteTest::draw)
        .site(plan, List.of(gone("actions/9.html"), gone("actions/9.csv")), memory);
  }

  private SiteEmitter.Site site(Optional<String> base) {
    return site(base, RichPlan.folder());
  }

  private SiteEmitter.Site site(Optional<String> base, Path folder) {
    Plan plan = plan(folder);
    return site(plan, base, offer(plan, base), Memory.none());
  }

  private static GonePage gone(String path) {
    return new GonePage(path, LocalDate.of(2021, 4, 1), "方針2に<まとめた>ため");
  }

  /** The words of each card, where a painter would paint them. */
  private static Map<ShareCard, Artifact> draw(List<ShareCard> cards) {
    Map<ShareCard, Artifact> drawn = new LinkedHashMap<>();
    for (ShareCard card : cards) {
      String path = "assets/share/" + (drawn.size() + 1) + ".txt";
      drawn.put(card, Artifact.of(path, card.toString().getBytes(UTF_8)));
    }
    return drawn;
  }

  private static Map<String, List<String>> lines(SiteEmitter.Site site) {
    Map<String, List<String>> files = new TreeMap<>();
    for (Artifact file : site.artifacts()) {
      if (!file.path().matches("images/.*|assets/(site|icon).*")) {
        String text = new String(file.content().get(), UTF_8);
        files.put(
            MADE_ELSEWHERE.matcher(file.path()).replaceAll("…"),
            MADE_ELSEWHERE.matcher(text).replaceAll("…").lines().toList());
      }
    }
    return files;
  }

  /** Of most pages what stands between what is around all pages. */
  private static List<String> looked(Map<String, List<String>> files) {
    List<String> all = new ArrayList<>();
    files.forEach(
        (path, lines) -> {
          boolean whole = !path.endsWith(".html") || WHOLE.matcher(path).matches();
          all.add("== " + path);
          Map<String, Integer> alike = new HashMap<>();
          for (String line : whole ? lines : main(lines)) {
            String beginning = line.substring(0, Math.min(line.length(), BEGINNING));
            if (alike.merge(beginning, 1, Integer::sum) <= MOST_ALIKE) {
              all.add(line);
            }
          }
        });
    return all;
  }

  private static List<String> main(List<String> page) {
    return page.subList(
        page.indexOf("<main id=\"main\" class=\"wide\">") + 1, page.indexOf("</main>"));
  }

  private static void areAsCommitted(List<String> made, Path committed) throws IOException {
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.write(committed, made);
    }
    assertThat(made).containsExactlyElementsOf(Files.readAllLines(committed));
  }

  @Test
  void pagesAreAsCommitted() throws IOException {
    areAsCommitted(looked(lines(site(PUBLISHED))), PAGES);
  }

  @Test
  void pagesOfAPlainPlanAreAsCommitted() throws IOException {
    Map<String, List<String>> files = lines(site(PUBLISHED, FullPlan.folder(PLAIN)));
    files.keySet().removeIf(path -> path.startsWith("data/"));
    areAsCommitted(looked(files), PLAIN_PAGES);
  }

  private static Map<String, String> texts(SiteEmitter.Site site) {
    Map<String, String> texts = new TreeMap<>();
    site.artifacts()
        .forEach(file -> texts.put(file.path(), new String(file.content().get(), UTF_8)));
    return texts;
  }

  @Test
  void pageIsFoundByItsPathAlone() {
    SiteEmitter.Site site = site(PUBLISHED);
    Map<String, String> pages = texts(site);
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    for (String path : NOTICES) {
      assertThat(pages.remove(path)).as(path).isNotNull();
      assertThat(pages.remove("en/" + path)).as(path).isNotNull();
      assertThat(site.page(path)).as(path).isEmpty();
    }
    assertThat(site.page("fr/index.html")).isEmpty();
    pages.forEach(
        (path, text) ->
            assertThat(site.page(path).map(page -> new String(page.content().get(), UTF_8)))
                .as(path)
                .contains(text));
  }

  @Test
  void siteWithoutAnAddressNamesNone() {
    Map<String, String> site = texts(site(Optional.empty()));
    assertThat(site).doesNotContainKeys("sitemap.xml", "assets/share/1.txt");
    assertThat(site.get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    assertThat(site.get("feed.xml")).contains("<link rel=\"alternate\" href=\"index.html\"/>");
    assertThat(site.get("en/actions/1.html"))
        .doesNotContain("canonical", "og:url", "og:image", "class=\"address", "hreflang=\"en\"")
        .contains("Better drills (CC-BY-4.0)</p>");
    assertThat(String.join("", site.values())).doesNotContain(MemorySite.BASE);
  }

  /** What one version of the plan leaves behind for the next changes nothing. */
  @Test
  void siteThatRemembersIsTheSame() throws IOException {
    Path folder = RichPlan.folder();
    PlanReader reader = new PlanReader(folder);
    Memory memory = Memory.lasting();
    Plan before = reader.read(new Report()).orElseThrow();
    DataOffer data = offer(before, PUBLISHED);
    assertThat(texts(site(before, PUBLISHED, data, memory)))
        .isEqualTo(texts(site(before, PUBLISHED, data, Memory.none())));
    List<List<String>> edits =
        List.of(
            List.of("actions/2.md", "窓口の電子化", "窓口のオンライン化"),
            List.of("evaluations/2019-2020/2.md", "grade: ○", "grade: ×"),
            List.of("terms/a-counter.md", "受付", "申請"),
            List.of("policies/2.md", "便利なくらし", "便利なまち"),
            List.of("plan.md", "予定どおり", "予定のとおり"));
    for (List<String> edit : edits) {
      Path file = folder.resolve(edit.get(0));
      String text = Files.readString(file);
      assertThat(text).contains(edit.get(1));
      Files.writeString(file, text.replace(edit.get(1), edit.get(2)));
      Plan after = reader.readAgain(Set.of(file), new Report()).orElseThrow();
      assertThat(texts(site(after, PUBLISHED, data, memory)))
          .as(edit.get(0))
          .isEqualTo(texts(site(after, PUBLISHED, data, Memory.none())));
    }
  }
}
