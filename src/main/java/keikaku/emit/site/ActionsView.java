package keikaku.emit.site;

import java.util.List;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Plan;

/**
 * The list of all actions.
 *
 * @param all what stands where the number of matches stands, before anybody filters
 * @param byGrade for each grade the list of its actions, ready-made
 * @param byPolicy for each policy its page
 * @param index the way to the words of the actions, for filtering by words
 */
record ActionsView(
    Head head,
    String title,
    String finding,
    String all,
    Rows<Action> cards,
    List<Choice> byGrade,
    List<Choice> byPolicy,
    String sheet,
    String index)
    implements View {

  /** One value to filter by; {@code mark} is empty where it is not a grade. */
  record Choice(String id, String href, String mark, Text label, int count) {}

  @Override
  public String template() {
    return "actions";
  }

  static ActionsView of(Standpoint page) {
    Plan plan = page.edition().plan();
    Counts counts = Counts.of(plan.actions(), plan);
    String title = page.say("actions.title");
    String finding = HomeView.finding(counts, page);
    return new ActionsView(
        new Head(
            Text.own(title), finding, List.of(page.link(SitePaths.HOME, "nav.home")), twins(page)),
        page.say("actions.heading", "count", plan.actions().size()),
        finding,
        page.say("actions.other", "count", plan.actions().size()),
        ActionCard.cards("all", plan.actions(), page),
        byGrade(counts, page),
        byPolicy(page),
        page.toFile(SitePaths.sheet("actions", page.edition())),
        page.toFile(page.edition().searchIndex()));
  }

  private static List<Head.Twin> twins(Standpoint page) {
    return Twins.ofTable("actions", page);
  }

  private static List<Choice> byGrade(Counts counts, Standpoint page) {
    return ShareBar.of(counts, page, grade -> page.to(SitePaths.latestList(page, grade)))
        .shares()
        .stream()
        .filter(share -> share.count() > 0)
        .map(ActionsView::choice)
        .toList();
  }

  private static Choice choice(ShareBar.Share share) {
    GradeView grade = share.grade();
    return new Choice(grade.id(), share.href(), grade.mark(), grade.brief(), share.count());
  }

  private static List<Choice> byPolicy(Standpoint page) {
    Plan plan = page.edition().plan();
    return plan.policies().stream()
        .map(
            policy ->
                new Choice(
                    policy.id(),
                    page.to(Addresses.policy(policy.id())),
                    "",
                    page.text(policy.title()),
                    plan.actionsOf(policy).size()))
        .toList();
  }
}
