package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.GonePage;
import keikaku.emit.ShareCard;
import keikaku.emit.site.DataOffer;
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
class CommittedPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/rich/pages.txt");

  /** Further on in a page the same elements come again, in some sooner. */
  private static final int MOST_LINES = 80;

  private static final int FEW_LINES = 30;
  private static final Pattern LISTS =
      Pattern.compile(
          "sitemap\\.xml|(en/)?(data/(quality|dictionary)|accessibility/results)\\.html");

  private static final Pattern WHOLE =
      Pattern.compile("(en/)?(index|404|actions/[139]|data/index|terms/bcp|writing)\\.html");

  /** What a change of a script, a style or the drawing of an address changes on every page. */
  private static final Pattern MADE_ELSEWHERE =
      Pattern.compile(
          "(?<=/>)<path d=\"M4 4[^\"]*\"|(?<=assets/(site|search-..)\\.)[0-9a-f]{12}"
              + "|(?<='sha256-)[^']+");

  private static SiteEmitter.Site site(Optional<String> base) {
    Report report = new Report();
    Optional<Plan> read = PlanReader.read(RichPlan.folder(), report);
    Plan plan = read.orElseThrow(() -> new AssertionError(report.diagnostics().toString()));
    Addresses addresses = Addresses.of(plan, base);
    OpenData data = OpenData.of(plan, addresses);
    DataOffer offer = new DataOffer(data.tables(), data.files(), data.quality());
    Theme theme = Theme.read(Optional.of(Path.of("site-theme")));
    return new SiteEmitter(theme, addresses, () -> offer, Optional.of("handbook/"))
        .sharing(CommittedPagesTest::draw)
        .site(plan, List.of(gone("actions/9.html"), gone("actions/9.csv")));
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
          int most = LISTS.matcher(path).matches() ? FEW_LINES : MOST_LINES;
          (whole ? lines : main(lines)).stream().limit(most).forEach(all::add);
        });
    return all;
  }

  private static List<String> main(List<String> page) {
    return page.subList(
        page.indexOf("<main id=\"main\" class=\"wide\">") + 1, page.indexOf("</main>"));
  }

  @Test
  void pagesAreAsCommitted() throws IOException {
    List<String> made = looked(lines(site(Optional.of(MemorySite.BASE))));
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.write(PAGES, made);
    }
    assertThat(made).containsExactlyElementsOf(Files.readAllLines(PAGES));
  }
}
