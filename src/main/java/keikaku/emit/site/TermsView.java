package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.site.ProseWriter.Style;
import keikaku.model.Plan;
import keikaku.model.Term;

/** The glossary: terms, systems and organisations that the plan names, by kind. */
record TermsView(Head head, String heading, List<Group> groups, String sheet) implements View {

  /** The terms of one kind. */
  record Group(String id, String title, List<Entry> entries) {}

  /** A term with what it means. */
  record Entry(String href, Text name, String reading, Passage description) {}

  @Override
  public String template() {
    return "terms-index";
  }

  static TermsView of(Standpoint page) {
    Plan plan = page.edition().plan();
    String heading = page.say("terms.heading", "count", plan.terms().size());
    return new TermsView(
        new Head(
            Text.own(page.say("terms.title")),
            heading,
            List.of(page.link(SitePaths.HOME, "nav.home")),
            Twins.ofTable("terms", page)),
        heading,
        groups(page),
        page.toFile(SitePaths.sheet("terms", page.edition())));
  }

  private static List<Group> groups(Standpoint page) {
    List<Group> groups = new ArrayList<>();
    for (Term.Kind kind : Term.Kind.values()) {
      List<Entry> entries =
          page.edition().plan().terms().stream()
              .filter(term -> term.kind() == kind)
              .map(term -> entry(term, page))
              .toList();
      if (!entries.isEmpty()) {
        groups.add(new Group(kind.word(), page.say("term.kind." + kind.word()), entries));
      }
    }
    return List.copyOf(groups);
  }

  private static Entry entry(Term term, Standpoint page) {
    return new Entry(
        page.to(Addresses.term(term.id())),
        page.text(term.name()),
        TermView.reading(term, page),
        Passage.of(term.description(), page, Style.plain(page.language())));
  }
}
