package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;

/**
 * The home page: how the plan went at a glance, and the ways into it.
 *
 * @param finding the result in one sentence
 * @param notJudged how many actions have no grade yet, as a sentence; empty where all have one
 * @param mapped whether each action has a tile of its own, as far as that is still a glance
 * @param rows a row of tiles for each policy
 */
record HomeView(
    Head head,
    String finding,
    Text planTitle,
    String period,
    Optional<Text> vision,
    Text publisher,
    Optional<Text> round,
    ShareBar bar,
    String notJudged,
    boolean mapped,
    List<PolicyRow> rows,
    List<GradeView> grades,
    Ways ways)
    implements View {

  /** With more tiles the page would weigh more than 60 KB, and say less than its table does. */
  private static final int MOST_TILES = 150;

  /** The ways from the home page onward. */
  record Ways(String actions, String notAsPlanned, String data, String sheet, String json) {}

  /**
   * A policy with its actions.
   *
   * @param finding how it went, in one sentence
   * @param cells how many of its actions got each grade, best grade first
   */
  record PolicyRow(
      String id,
      String href,
      Text title,
      String finding,
      String amount,
      Rows<Action> tiles,
      List<Cell> cells) {}

  /** A number of the table; {@code href} is empty where the number is zero. */
  record Cell(int count, String href, Text grade) {}

  @Override
  public String template() {
    return "home";
  }

  static HomeView of(Standpoint page) {
    return of(page, MOST_TILES);
  }

  static HomeView of(Standpoint page, int mostTiles) {
    Plan plan = page.edition().plan();
    Cover cover = plan.cover();
    Counts counts = Counts.of(plan.actions(), plan);
    String finding = finding(counts, page);
    return new HomeView(
        new Head(Text.own(""), finding, List.of(), Twins.ofCatalog(page)),
        finding,
        page.text(cover.title()),
        page.edition().years().span(cover.period()),
        cover.vision().map(page::text),
        page.text(cover.publisher().name()),
        plan.latestRound().map(Round::title).map(page::text),
        ShareBar.of(counts, page, grade -> page.to(SitePaths.latestList(page, grade))),
        counts.notJudged() == 0 ? "" : page.say("notJudged", "count", counts.notJudged()),
        plan.actions().size() <= mostTiles,
        plan.policies().stream().map(policy -> row(policy, page)).toList(),
        cover.scale().grades().stream().map(page.edition().grades()::view).toList(),
        ways(page));
  }

  /** The result in one sentence; before the first evaluation, what the plan contains. */
  static String finding(Counts counts, Standpoint page) {
    if (counts.judged() == 0) {
      return page.say("finding.notJudged", "count", counts.actions());
    }
    GradeWords words = page.edition().grades();
    Grade best = words.scale().best();
    return words.finding(best, counts.of(best), counts.judged());
  }

  private static PolicyRow row(Policy policy, Standpoint page) {
    Plan plan = page.edition().plan();
    List<Action> actions = plan.actionsOf(policy);
    Counts counts = Counts.of(actions, plan);
    String href = page.to(Addresses.policy(policy.id()));
    List<Cell> cells = new ArrayList<>();
    counts
        .byGrade()
        .forEach(
            (grade, count) -> cells.add(cell(page.edition().grades().view(grade), count, href)));
    return new PolicyRow(
        policy.id(),
        href,
        page.text(policy.title()),
        finding(counts, page),
        page.say("actions.amount", "count", actions.size()),
        ActionCard.rows("tile", policy.id(), actions, page),
        List.copyOf(cells));
  }

  private static Cell cell(GradeView grade, int count, String policy) {
    return new Cell(count, count == 0 ? "" : policy + "#grade-" + grade.id(), grade.brief());
  }

  private static Ways ways(Standpoint page) {
    return new Ways(
        page.to(SitePaths.ACTIONS),
        page.to(SitePaths.NOT_AS_PLANNED),
        page.to(SitePaths.DATA),
        page.toFile(SitePaths.sheet("evaluations", page.edition())),
        page.toFile("data/plan.json"));
  }
}
