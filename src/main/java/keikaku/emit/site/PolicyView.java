package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;

/**
 * The page of one basic policy: how it went, and its actions by grade.
 *
 * @param summary what it is about in the project's own plain words, not official wording
 * @param groups its actions for each grade that one of them got, best grade first
 * @param notJudged its actions without a grade
 */
record PolicyView(
    Head head,
    String number,
    Text title,
    String finding,
    Optional<Text> summary,
    Passage body,
    ShareBar bar,
    List<Group> groups,
    List<ActionCard> notJudged,
    List<Link> others,
    String translation)
    implements View {

  /** The actions that got one grade. */
  record Group(GradeView grade, String amount, Rows<Action> cards) {}

  @Override
  public String template() {
    return "policy";
  }

  static PolicyView of(Policy policy, Standpoint page) {
    Plan plan = page.edition().plan();
    List<Action> actions = plan.actionsOf(policy);
    Counts counts = Counts.of(actions, plan);
    Text title = page.text(policy.title());
    String finding = HomeView.finding(counts, page);
    return new PolicyView(
        new Head(
            title,
            page.say("policy.description", "title", title.text(), "finding", finding),
            List.of(
                page.link(SitePaths.HOME, "nav.home"),
                page.link(SitePaths.POLICIES, "nav.policies")),
            Twins.ofRecord(Addresses.policy(policy.id()), page)),
        page.say("policy.number", "number", policy.id()),
        title,
        finding,
        policy.summary().map(page::text),
        Passage.of(policy.body(), page, Style.plain(page.language())),
        ShareBar.of(counts, page, grade -> "#grade-" + grade.id()),
        groups(actions, page),
        actions.stream()
            .filter(action -> plan.latestEvaluation(action).isEmpty())
            .map(action -> ActionCard.of(action, page))
            .toList(),
        others(page),
        TranslationWords.of(policy, page));
  }

  static List<Group> groups(List<Action> actions, Standpoint page) {
    Plan plan = page.edition().plan();
    List<Group> groups = new ArrayList<>();
    for (var grade : plan.cover().scale().grades()) {
      List<Action> graded =
          actions.stream()
              .filter(
                  action ->
                      plan.latestEvaluation(action)
                          .map(Evaluation::grade)
                          .filter(grade::equals)
                          .isPresent())
              .toList();
      if (!graded.isEmpty()) {
        groups.add(
            new Group(
                page.edition().grades().view(grade),
                page.say("actions.amount", "count", graded.size()),
                ActionCard.cards(grade.id(), graded, page)));
      }
    }
    return List.copyOf(groups);
  }

  private static List<Link> others(Standpoint page) {
    return page.edition().plan().policies().stream()
        .map(other -> new Link(page.to(Addresses.policy(other.id())), page.text(other.title())))
        .toList();
  }
}
