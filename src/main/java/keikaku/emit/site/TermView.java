package keikaku.emit.site;

import java.util.List;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Action;
import keikaku.model.Plan;
import keikaku.model.Term;

/**
 * The page of one term: what it means, and the actions that mention it.
 *
 * @param original the name in the plan's first language, on pages of other languages
 * @param reading how it is read, on pages of the plan's first language
 */
record TermView(
    Head head,
    Text name,
    List<Text> original,
    String reading,
    String kind,
    Passage description,
    String heading,
    Rows<Action> cards,
    String translation)
    implements View {

  @Override
  public String template() {
    return "term";
  }

  static TermView of(Term term, Standpoint page) {
    Plan plan = page.edition().plan();
    var actions = page.edition().index().mentions().getOrDefault(term.id(), List.of());
    Text name = page.text(term.name());
    String first = plan.cover().firstLanguage().tag();
    return new TermView(
        new Head(
            name,
            page.say("term.description", "term", name.text()),
            List.of(
                page.link(SitePaths.HOME, "nav.home"), page.link(SitePaths.TERMS, "terms.title")),
            List.of()),
        name,
        name.language().isEmpty() && !page.edition().isFirst()
            ? List.of(new Text(term.name().original(), first))
            : List.of(),
        reading(term, page),
        page.say("term.kind." + term.kind().word()),
        Passage.of(term.description(), page, Style.plain(page.language())),
        actions.isEmpty()
            ? page.say("term.unmentioned")
            : page.say("term.mentions", "count", actions.size()),
        ActionCard.cards("mentions", actions, page),
        TranslationWords.of(term, page));
  }

  static String reading(Term term, Standpoint page) {
    return page.edition().isFirst() ? term.reading().orElse("") : "";
  }
}
