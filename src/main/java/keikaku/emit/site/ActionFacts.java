package keikaku.emit.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.site.ActionView.Fact;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.FiscalYears;
import keikaku.model.Indicator;
import keikaku.model.Plan;

/** What the plan states about an action beside its title and text, one line each. */
final class ActionFacts {

  private final Standpoint page;
  private final List<Fact> facts = new ArrayList<>();

  private ActionFacts(Standpoint page) {
    this.page = page;
  }

  /** What is stated about the action itself, and what its newest evaluation reached. */
  static List<Fact> of(Action action, Standpoint page) {
    ActionFacts facts = new ActionFacts(page);
    facts.stated(action);
    facts.reached(action, page.edition().plan().latestEvaluation(action));
    return List.copyOf(facts.facts);
  }

  /** What one evaluation reached. */
  static List<Fact> of(Evaluation evaluation, Action action, Standpoint page) {
    ActionFacts facts = new ActionFacts(page);
    facts.reached(action, Optional.of(evaluation));
    return List.copyOf(facts.facts);
  }

  private void stated(Action action) {
    Plan plan = page.edition().plan();
    FiscalYears years = action.years().orElse(plan.cover().period());
    add("action.period", Text.own(page.edition().years().span(years)));
    List<String> departments = action.departments().shownIn(page.language());
    if (!departments.isEmpty()) {
      String names = String.join(page.say("list.separator"), departments);
      add("action.departments", new Text(names, page.languageOf(action.departments())));
    }
    action.budget().ifPresent(yen -> add("action.budget", Text.own(yen(yen))));
    action.supersededBy().ifPresent(id -> lead("action.supersededBy", plan.action(id)));
    page.edition().replacedBy(action).forEach(other -> lead("action.supersedes", other));
  }

  private void reached(Action action, Optional<Evaluation> evaluation) {
    evaluation.flatMap(Evaluation::cost).ifPresent(yen -> add("action.cost", Text.own(yen(yen))));
    for (Indicator indicator : action.indicators()) {
      Optional<BigDecimal> actual = evaluation.map(found -> found.actuals().get(indicator.id()));
      facts.add(
          new Fact(
              indicator.name().shownIn(page.language()),
              new Text(numbers(indicator, actual), page.languageOf(indicator.unit()))));
    }
  }

  private String numbers(Indicator indicator, Optional<BigDecimal> actual) {
    String unit = indicator.unit().shownIn(page.language());
    List<String> numbers = new ArrayList<>();
    indicator.baseline().ifPresent(number -> numbers.add(amount("baseline", number, unit)));
    indicator.target().ifPresent(number -> numbers.add(amount("target", number, unit)));
    actual.ifPresent(number -> numbers.add(amount("actual", number, unit)));
    return String.join(page.say("list.separator"), numbers);
  }

  private String amount(String what, BigDecimal number, String unit) {
    return page.say("indicator." + what, "number", number.toPlainString(), "unit", unit);
  }

  private String yen(BigDecimal amount) {
    return page.say("amount.yen", "amount", String.format(Locale.ROOT, "%,.0f", amount));
  }

  private void lead(String key, Action other) {
    String href = page.to(Addresses.action(other.id()));
    facts.add(new Fact(page.say(key), page.text(other.title()), Optional.of(href)));
  }

  private void add(String key, Text value) {
    facts.add(new Fact(page.say(key), value));
  }
}
