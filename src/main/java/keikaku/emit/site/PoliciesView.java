package keikaku.emit.site;

import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Plan;
import keikaku.model.Policy;

/** The list of the basic policies, with the plan's preface. */
record PoliciesView(Head head, String heading, Passage preface, List<Line> policies)
    implements View {

  /** A policy with how it went. */
  record Line(String number, String href, Text title, String finding, ShareBar bar) {}

  @Override
  public String template() {
    return "policies";
  }

  static PoliciesView of(Standpoint page) {
    Plan plan = page.edition().plan();
    String heading = page.say("policies.heading", "count", plan.policies().size());
    return new PoliciesView(
        new Head(
            Text.own(page.say("policies.title")),
            heading,
            List.of(page.link(SitePaths.HOME, "nav.home")),
            Twins.ofTable("policies", page)),
        heading,
        Passage.of(plan.cover().preface(), page, Style.plain(page.language())),
        plan.policies().stream().map(policy -> line(policy, page)).toList());
  }

  private static Line line(Policy policy, Standpoint page) {
    Plan plan = page.edition().plan();
    Counts counts = Counts.of(plan.actionsOf(policy), plan);
    String href = page.to(Addresses.policy(policy.id()));
    return new Line(
        page.say("policy.number", "number", policy.id()),
        href,
        page.text(policy.title()),
        HomeView.finding(counts, page),
        ShareBar.of(counts, page, grade -> href + "#grade-" + grade.id(), policy.id() + "-"));
  }
}
