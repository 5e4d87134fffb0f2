package keikaku.emit.site;

import java.util.List;

/**
 * The search page.
 *
 * @param index the way to what can be searched
 * @param ways where to look without a script
 */
record SearchView(Head head, String index, List<Link> ways) implements View {

  @Override
  public String template() {
    return "search";
  }

  static SearchView of(Standpoint page) {
    return new SearchView(
        new Head(
            Text.own(page.say("search.title")),
            page.say("search.description"),
            List.of(page.link(SitePaths.HOME, "nav.home")),
            List.of()),
        page.toFile(page.edition().searchIndex()),
        List.of(
            page.link(SitePaths.ACTIONS, "nav.actions"),
            page.link(SitePaths.TERMS, "terms.title"),
            page.link(SitePaths.POLICIES, "nav.policies")));
  }
}
