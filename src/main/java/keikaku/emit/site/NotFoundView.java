package keikaku.emit.site;

import java.util.List;

/** What is shown instead of a page that does not exist. */
record NotFoundView(Head head, List<Link> ways) implements View {

  @Override
  public String template() {
    return "not-found";
  }

  static NotFoundView of(Standpoint page) {
    return new NotFoundView(
        new Head(
            Text.own(page.say("notFound.title")), page.say("notFound.text"), List.of(), List.of()),
        List.of(
            page.link(SitePaths.HOME, "nav.home"),
            page.link(SitePaths.ACTIONS, "nav.actions"),
            page.link(SitePaths.TERMS, "terms.title"),
            page.link(SitePaths.DATA, "nav.data")));
  }
}
