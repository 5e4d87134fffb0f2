package keikaku.emit.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keikaku.emit.Once;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Language;
import keikaku.model.Measure;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Term;

/** What pages ask about the plan again and again, worked out once, when it is first asked. */
final class Index {

  private final Plan plan;
  private final Map<Language, Glossary> glossaries = new HashMap<>();
  private final Once<Map<String, List<Action>>> mentions;
  private final Once<Map<String, List<Action>>> replaced;

  Index(Plan plan) {
    this.plan = plan;
    plan.languages().forEach(language -> glossaries.put(language, Glossary.of(plan, language)));
    Glossary first = glossaries.get(plan.cover().firstLanguage());
    mentions = Once.of(() -> mentions(plan, first));
    replaced = Once.of(() -> replaced(plan));
  }

  Plan plan() {
    return plan;
  }

  /** Finds the plan's terms in text of this language. */
  Glossary glossary(Language language) {
    return glossaries.get(language);
  }

  /** The actions whose first-language text names a term, by term id. */
  Map<String, List<Action>> mentions() {
    return mentions.get();
  }

  /** The actions in whose place another came, by its id. */
  Map<String, List<Action>> replaced() {
    return replaced.get();
  }

  private static Map<String, List<Action>> replaced(Plan plan) {
    Map<String, List<Action>> replaced = new HashMap<>();
    for (Action action : plan.actions()) {
      if (action.supersededBy().isPresent()) {
        String other = action.supersededBy().get();
        replaced.computeIfAbsent(other, id -> new ArrayList<>()).add(action);
      }
    }
    return replaced;
  }

  private static Map<String, List<Action>> mentions(Plan plan, Glossary glossary) {
    Map<String, List<Action>> mentions = new LinkedHashMap<>();
    for (Action action : plan.actions()) {
      Set<Term> terms = new LinkedHashSet<>();
      for (String text : texts(action, plan)) {
        glossary.find(text).forEach(mention -> terms.add(mention.term()));
      }
      terms.forEach(
          term -> mentions.computeIfAbsent(term.id(), id -> new ArrayList<>()).add(action));
    }
    return mentions;
  }

  private static List<String> texts(Action action, Plan plan) {
    List<String> texts = new ArrayList<>();
    texts.add(action.title().original());
    for (Measure measure : action.measures()) {
      texts.add(PlainText.of(measure.text().original()));
    }
    for (Evaluation evaluation : plan.evaluationsOf(action)) {
      texts.addAll(evaluation.result().original().toParagraphs());
    }
    return texts;
  }
}
