package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.emit.Once;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;

/** The whole plan as one document for paper. */
record PrintView(
    Head head,
    Text title,
    String finding,
    String period,
    Passage preface,
    List<GradeView> grades,
    List<Part> parts,
    Citation citation)
    implements View {

  /**
   * One policy with its actions, which are made as the page is written: together they are as large
   * as the page.
   */
  record Part(String id, String number, Text title, String finding, Iterable<Item> items) {}

  /** One action; of the table of contents nobody asks for more than its title. */
  record Item(String id, Text title, Optional<GradeView> grade, Once<Words> words) {

    public List<Passage> measures() {
      return words.get().measures();
    }

    public List<Passage> result() {
      return words.get().result();
    }
  }

  /** Everything that the plan and the newest evaluation of an action say about it. */
  record Words(List<Passage> measures, List<Passage> result) {}

  @Override
  public String template() {
    return "print";
  }

  @Override
  public boolean printsCode() {
    return true;
  }

  static PrintView of(Standpoint page) {
    Plan plan = page.edition().plan();
    Cover cover = plan.cover();
    String finding = HomeView.finding(Counts.of(plan.actions(), plan), page);
    return new PrintView(
        new Head(
            Text.own(page.say("print.title")),
            page.say("print.description"),
            List.of(page.link(SitePaths.HOME, "nav.home")),
            List.of()),
        page.text(cover.title()),
        finding,
        page.edition().years().span(cover.period()),
        Passage.of(cover.preface(), page, Style.plain(page.language())),
        cover.scale().grades().stream().map(page.edition().grades()::view).toList(),
        plan.policies().stream().map(policy -> part(policy, page)).toList(),
        Citation.of(page, page.text(cover.title())));
  }

  private static Part part(Policy policy, Standpoint page) {
    Plan plan = page.edition().plan();
    List<Action> actions = plan.actionsOf(policy);
    return new Part(
        policy.id(),
        page.say("policy.number", "number", policy.id()),
        page.text(policy.title()),
        HomeView.finding(Counts.of(actions, plan), page),
        () -> actions.stream().map(action -> item(action, page)).iterator());
  }

  private static Item item(Action action, Standpoint page) {
    Optional<Evaluation> latest = page.edition().plan().latestEvaluation(action);
    return new Item(
        action.id(),
        page.text(action.title()),
        latest.map(evaluation -> page.edition().grades().view(evaluation.grade())),
        Once.of(() -> words(action, latest, page)));
  }

  private static Words words(Action action, Optional<Evaluation> latest, Standpoint page) {
    Style style = Style.plain(page.language());
    return new Words(
        action.measures().stream().map(m -> Passage.ofLine(m.text(), page, style)).toList(),
        latest.stream()
            .map(evaluation -> Passage.of(evaluation.result(), page, style.shiftedBy(3)))
            .toList());
  }
}
