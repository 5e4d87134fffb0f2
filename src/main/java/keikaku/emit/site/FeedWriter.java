package keikaku.emit.site;

import java.time.LocalDate;
import java.util.List;
import keikaku.model.Change;
import keikaku.model.Cover;

/**
 * Writes the changes of the data as an Atom feed (RFC 4287), one in each language. Times are
 * midnight in UTC, since the content states days.
 */
final class FeedWriter {

  private final Edition edition;
  private final Cover cover;

  FeedWriter(Edition edition) {
    this.edition = edition;
    this.cover = edition.plan().cover();
  }

  String write() {
    StringBuilder feed = new StringBuilder(2048);
    String language = edition.language().tag();
    feed.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").append(language);
    feed.append("\">\n");
    element("id", "urn:keikaku:" + cover.id() + ":" + language, feed);
    element("title", cover.title().shownIn(edition.language()), feed);
    element("updated", time(cover.updated()), feed);
    String author = Html.escape(cover.publisher().name().shownIn(edition.language()));
    feed.append("<author><name>").append(author).append("</name></author>\n");
    link("self", SitePaths.FEED, feed);
    link("alternate", SitePaths.HOME, feed);
    List<Change> changes = cover.changes();
    for (int i = changes.size() - 1; i >= 0; i--) {
      entry(i + 1, changes.get(i), feed);
    }
    return feed.append("</feed>\n").toString();
  }

  /** A change is known by its place in the log, to which changes are only ever added. */
  private void entry(int number, Change change, StringBuilder feed) {
    feed.append("<entry>\n");
    String language = edition.language().tag();
    element("id", "urn:keikaku:" + cover.id() + ":" + language + ":" + number, feed);
    element("title", change.note().shownIn(edition.language()), feed);
    element("updated", time(change.date()), feed);
    link("alternate", SitePaths.DATA, feed);
    element("summary", change.note().shownIn(edition.language()), feed);
    feed.append("</entry>\n");
  }

  private static void element(String name, String text, StringBuilder feed) {
    feed.append('<').append(name).append('>').append(Html.escape(text));
    feed.append("</").append(name).append(">\n");
  }

  private void link(String relation, String path, StringBuilder feed) {
    Standpoint here = edition.at(SitePaths.FEED);
    String address = edition.absolute(path).orElseGet(() -> here.to(path));
    feed.append("<link rel=\"").append(relation).append("\" href=\"");
    feed.append(Html.escape(address)).append("\"/>\n");
  }

  private static String time(LocalDate date) {
    return date + "T00:00:00Z";
  }
}
