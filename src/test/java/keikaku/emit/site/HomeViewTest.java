package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.model.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomeViewTest {

  private static final Plan PLAN = SamplePlan.bilingual();
  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));
  private static final Standpoint HOME =
      Edition.of(SamplePlan.JA, THEME, Addresses.of(PLAN, Optional.empty()), new Index(PLAN))
          .at(SitePaths.HOME);

  private static Document home(int mostTiles) {
    View view = HomeView.of(HOME, mostTiles);
    var elsewhere = new Frame.Elsewhere(Optional.empty(), Optional.empty());
    StringWriter page = new StringWriter();
    THEME
        .templates()
        .render(view, Frame.around(view, HOME, SiteFrame.of(HOME, THEME), elsewhere), page);
    return Jsoup.parse(page.toString());
  }

  @Test
  void everyActionHasATile() {
    int actions = PLAN.actions().size();
    assertThat(home(actions).select("a.tile")).hasSize(actions);
  }

  @Test
  void moreActionsThanAGlanceTakesInAreReachedByTheirPolicies() {
    Document home = home(PLAN.actions().size() - 1);
    assertThat(home.select("#map, a.tile")).isEmpty();
    assertThat(home.select("table th a").eachAttr("href"))
        .containsExactly("policies/1.html", "policies/2.html");
  }
}
