package keikaku.emit.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.site.ActionView.Fact;
import keikaku.model.Action;
import keikaku.model.FiscalYears;
import keikaku.model.Plan;

/** What the plan states about an action beside its title and text, one line each. */
final class ActionFacts {

  private final Standpoint page;
  private final List<Fact> facts = new ArrayList<>();

  private ActionFacts(Standpoint page) {
    this.page = page;
  }

  static List<Fact> of(Action action, Standpoint page) {
    ActionFacts facts = new ActionFacts(page);
    facts.collect(action);
    return List.copyOf(facts.facts);
  }

  private void collect(Action action) {
    Plan plan = page.edition().plan();
    FiscalYears years = action.years().orElse(plan.cover().period());
    add("action.period", Text.own(page.edition().years().span(years)));
    List<String> departments = action.departments().shownIn(page.language());
    if (!departments.isEmpty()) {
      String names = String.join(page.say("list.separator"), departments);
      add("action.departments", new Text(names, page.languageOf(action.departments())));
    }
    action.budget().ifPresent(yen -> add("action.budget", Text.own(yen(yen))));
    plan.latestEvaluation(action)
        .flatMap(keikaku.model.Evaluation::cost)
        .ifPresent(yen -> add("action.cost", Text.own(yen(yen))));
    indicators(action, plan);
    Optional<String> successor = action.supersededBy();
    successor.ifPresent(id -> add("action.supersededBy", page.text(plan.action(id).title())));
  }

  private void indicators(Action action, Plan plan) {
    action
        .indicators()
        .forEach(
            indicator -> {
              String unit = indicator.unit().shownIn(page.language());
              List<String> parts = new ArrayList<>();
              indicator.baseline().ifPresent(n -> parts.add(amount("baseline", n, unit)));
              indicator.target().ifPresent(n -> parts.add(amount("target", n, unit)));
              plan.latestEvaluation(action)
                  .map(evaluation -> evaluation.actuals().get(indicator.id()))
                  .ifPresent(n -> parts.add(amount("actual", n, unit)));
              facts.add(
                  new Fact(
                      indicator.name().shownIn(page.language()),
                      new Text(
                          String.join(page.say("list.separator"), parts),
                          page.languageOf(indicator.unit()))));
            });
  }

  private String amount(String what, BigDecimal number, String unit) {
    return page.say("indicator." + what, "number", number.toPlainString(), "unit", unit);
  }

  private String yen(BigDecimal amount) {
    return page.say("amount.yen", "amount", String.format(java.util.Locale.ROOT, "%,.0f", amount));
  }

  private void add(String key, Text value) {
    facts.add(new Fact(page.say(key), value));
  }
}
