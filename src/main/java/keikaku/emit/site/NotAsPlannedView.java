package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Plan;

/**
 * Every action that did not get the best grade, with what its result says. Reasons stand here only
 * where staff entered them; none is guessed.
 *
 * @param groups the lowest grade first
 */
record NotAsPlannedView(Head head, String finding, List<Group> groups) implements View {

  /** The actions with one grade. */
  record Group(GradeView grade, String amount, List<Item> items) {}

  /** One action with its result. */
  record Item(
      String id, String href, Text title, Text policy, Optional<Text> reason, Passage result) {}

  @Override
  public String template() {
    return "not-as-planned";
  }

  static NotAsPlannedView of(Standpoint page) {
    Plan plan = page.edition().plan();
    List<Group> groups = new ArrayList<>();
    List<Grade> grades = plan.cover().scale().grades();
    int count = 0;
    for (int i = grades.size() - 1; i > 0; i--) {
      List<Item> items = items(grades.get(i), page);
      if (!items.isEmpty()) {
        count += items.size();
        String amount = page.say("actions.amount", "count", items.size());
        groups.add(new Group(page.edition().grades().view(grades.get(i)), amount, items));
      }
    }
    String finding = page.say(count == 0 ? "why.none" : "why.finding", "count", count);
    return new NotAsPlannedView(
        new Head(Text.own(page.say("why.title")), finding, RoundView.trail(page), List.of()),
        finding,
        List.copyOf(groups));
  }

  private static List<Item> items(Grade grade, Standpoint page) {
    Plan plan = page.edition().plan();
    List<Item> items = new ArrayList<>();
    for (Action action : plan.actions()) {
      plan.latestEvaluation(action)
          .filter(evaluation -> evaluation.grade().equals(grade))
          .ifPresent(evaluation -> items.add(item(action, evaluation, page)));
    }
    return List.copyOf(items);
  }

  private static Item item(Action action, Evaluation evaluation, Standpoint page) {
    Style style = Style.plain(page.language()).shiftedBy(2);
    return new Item(
        action.id(),
        page.to(Addresses.action(action.id())),
        page.text(action.title()),
        page.text(page.edition().plan().policy(action.policy()).title()),
        evaluation.reason().map(page::text),
        Passage.of(evaluation.result(), page, style));
  }
}
