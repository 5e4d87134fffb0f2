package keikaku.emit.site;

import java.util.List;
import keikaku.emit.GonePage;

/** What stands at the address of a page that is gone on purpose: since when, and why. */
record GoneView(Head head, String since, Text reason, List<Link> ways) implements View {

  @Override
  public String template() {
    return "gone";
  }

  static GoneView of(GonePage gone, Standpoint page) {
    String first = page.edition().plan().cover().firstLanguage().tag();
    String since = page.say("gone.since", "date", page.edition().years().date(gone.since()));
    return new GoneView(
        new Head(Text.own(page.say("gone.title")), since, List.of(), List.of()),
        since,
        new Text(gone.reason(), page.edition().isFirst() ? "" : first),
        List.of(
            page.link(SitePaths.HOME, "nav.home"),
            page.link(SitePaths.ACTIONS, "nav.actions"),
            page.link(SitePaths.DATA, "nav.data")));
  }
}
