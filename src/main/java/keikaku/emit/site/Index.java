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

/** What pages ask about the plan again and again, worked out once, when it is first asked. */
final class Index {

  private final Plan plan;
  private final Map<Language, Glossary> glossaries = new HashMap<>();
  private final Once<Map<String, List<Action>>> mentions;
  private final Once<Map<String, List<Action>>> replaced;

  Index(Plan plan) {
    this(plan, Memory.none());
  }

  /**
   * @param memory what is known from versions of before
   */
  Index(Plan plan, Memory memory) {
    this.plan = plan;
    plan.languages().forEach(language -> glossaries.put(language, Glossary.of(plan, language)));
    Glossary first = glossaries.get(plan.cover().firstLanguage());
    mentions = Once.of(() -> mentions(plan, first, memory));
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

  private static Map<String, List<Action>> mentions(Plan plan, Glossary glossary, Memory memory) {
    Map<String, List<Action>> mentions = new LinkedHashMap<>();
    Memory.Pass<Set<String>> known = memory.through(glossary.basis());
    for (Action action : plan.actions()) {
      List<Evaluation> evaluations = plan.evaluationsOf(action);
      List<Object> of = new ArrayList<>(evaluations);
      of.add(0, action);
      known
          .of(of.toArray(), () -> mentioned(action, evaluations, glossary))
          .forEach(term -> mentions.computeIfAbsent(term, id -> new ArrayList<>()).add(action));
    }
    known.end();
    return mentions;
  }

  /** The ids of the terms that are named in the texts of an action. */
  private static Set<String> mentioned(
      Action action, List<Evaluation> evaluations, Glossary glossary) {
    Set<String> terms = new LinkedHashSet<>();
    for (String text : texts(action, evaluations)) {
      glossary.find(text).forEach(mention -> terms.add(mention.term().id()));
    }
    return terms;
  }

  private static List<String> texts(Action action, List<Evaluation> evaluations) {
    List<String> texts = new ArrayList<>();
    texts.add(action.title().original());
    for (Measure measure : action.measures()) {
      texts.add(PlainText.of(measure.text().original()));
    }
    for (Evaluation evaluation : evaluations) {
      texts.addAll(evaluation.result().original().toParagraphs());
    }
    return texts;
  }
}
