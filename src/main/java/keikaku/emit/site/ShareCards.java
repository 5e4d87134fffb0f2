package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.ShareCard;
import keikaku.emit.ShareCard.Share;
import keikaku.emit.ShareCard.Verdict;
import keikaku.model.Action;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Policy;

/**
 * The cards of one language's pages, by the page's path: one for the home page and for each part of
 * the site, one for each policy and each action.
 */
final class ShareCards {

  private final Edition edition;
  private final Palette palette;
  private final Map<String, ShareCard> cards = new LinkedHashMap<>();

  private ShareCards(Edition edition, Palette palette) {
    this.edition = edition;
    this.palette = palette;
  }

  static Map<String, ShareCard> of(Edition edition, Palette palette) {
    ShareCards all = new ShareCards(edition, palette);
    Plan plan = edition.plan();
    all.parts(Counts.of(plan.actions(), plan));
    plan.policies().forEach(all::policy);
    if (plan.actions().size() <= SiteEmitter.MOST_PICTURED_ACTIONS) {
      plan.actions().forEach(all::action);
    }
    return all.cards;
  }

  private void parts(Counts counts) {
    Standpoint page = edition.at(SitePaths.HOME);
    add(SitePaths.HOME, HomeView.finding(counts, page), counts);
    add(SitePaths.ACTIONS, say("actions.heading", counts.actions()), counts);
    add(SitePaths.POLICIES, say("policies.heading", edition.plan().policies().size()), counts);
    add(SitePaths.EVALUATIONS, page.say("evaluations.title"), counts);
    add(SitePaths.TERMS, say("terms.heading", edition.plan().terms().size()), noCounts());
    add(SitePaths.DATA, page.say("data.title"), noCounts());
  }

  private String say(String key, int count) {
    return edition.messages().say(key, "count", count);
  }

  private static Counts noCounts() {
    return new Counts(0, Map.of());
  }

  private void add(String path, String title, Counts counts) {
    Standpoint page = edition.at(path);
    List<String> notes = new ArrayList<>(legend(counts));
    notes.add(edition.years().brief(edition.plan().cover().period()));
    cards.put(path, card(page, title, Optional.empty(), shares(counts), notes));
  }

  private List<Share> shares(Counts counts) {
    List<Share> shares = new ArrayList<>();
    counts
        .byGrade()
        .forEach(
            (grade, count) -> {
              int colour = edition.grades().view(grade).colour();
              if (count > 0) {
                shares.add(new Share(count, palette.colour("g" + colour)));
              }
            });
    return shares;
  }

  /** What the bar's numbers count, in words. */
  private List<String> legend(Counts counts) {
    List<String> legend = new ArrayList<>();
    counts
        .byGrade()
        .forEach(
            (grade, count) -> {
              if (count > 0) {
                legend.add(grade.symbol() + " " + edition.grades().view(grade).brief().text());
              }
            });
    return legend;
  }

  private void policy(Policy policy) {
    Plan plan = edition.plan();
    Standpoint page = edition.at(Addresses.policy(policy.id()));
    Counts counts = Counts.of(plan.actionsOf(policy), plan);
    add(page.path(), page.text(policy.title()).text(), counts);
  }

  private void action(Action action) {
    Plan plan = edition.plan();
    Standpoint page = edition.at(Addresses.action(action.id()));
    Optional<Verdict> verdict =
        plan.latestEvaluation(action).map(evaluation -> verdict(evaluation.grade()));
    List<String> notes =
        List.of(
            page.text(plan.policy(action.policy()).title()).text(),
            edition.years().brief(action.years().orElse(plan.cover().period())));
    String title = page.text(action.title()).text();
    cards.put(page.path(), card(page, title, verdict, List.of(), notes));
  }

  private Verdict verdict(Grade grade) {
    GradeView view = edition.grades().view(grade);
    String name = "g" + view.colour();
    return new Verdict(
        grade.symbol(),
        view.official().text(),
        palette.colour(name),
        palette.colour(name + "-wash"),
        palette.colour(name + "-ink"));
  }

  private ShareCard card(
      Standpoint page,
      String title,
      Optional<Verdict> verdict,
      List<Share> shares,
      List<String> notes) {
    return new ShareCard(
        SiteFrame.publisher(page).text(),
        page.text(page.edition().plan().cover().title()).text(),
        title,
        verdict,
        shares,
        notes,
        palette.colours());
  }
}
