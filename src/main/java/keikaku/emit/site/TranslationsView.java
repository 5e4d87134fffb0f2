package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keikaku.emit.Dictionary;
import keikaku.emit.Table;
import keikaku.emit.Tables.TranslationRow;
import keikaku.model.Language;
import keikaku.model.Translation.Status;

/**
 * How far the plan is translated: for each language the numbers, what is out of date and where, and
 * what is missing.
 */
record TranslationsView(Head head, String heading, String lead, List<Chapter> languages)
    implements View {

  /**
   * One language.
   *
   * @param statuses the headings of the columns of numbers
   * @param outdated what has changed since it was translated
   * @param missing what has not been translated
   */
  record Chapter(
      String tag,
      Text name,
      String finding,
      List<String> statuses,
      List<Line> lines,
      List<Outdated> outdated,
      List<Entry> missing) {}

  /** How far the entries of one kind are translated. */
  record Line(String kind, List<Integer> counts, int total) {}

  /** A translation that is out of date. */
  record Outdated(Entry entry, String parts) {}

  /** An entry of the plan. */
  record Entry(String kind, Link page) {}

  @Override
  public String template() {
    return "translations";
  }

  static TranslationsView of(Table<TranslationRow> table, Standpoint page) {
    String heading = page.say("translations.title");
    return new TranslationsView(
        new Head(
            Text.own(heading),
            page.say("translations.description"),
            List.of(page.link(SitePaths.HOME, "nav.home"), page.link(SitePaths.DATA, "nav.data")),
            Twins.ofTable(table.name(), page)),
        heading,
        page.say(
            "translations.lead", "language", name(page.edition().plan().languages().get(0), page)),
        table.rows().stream()
            .map(TranslationRow::language)
            .distinct()
            .map(language -> chapter(language, table.rows(), page))
            .toList());
  }

  private static String name(Language language, Standpoint page) {
    return Dictionary.in(page.language()).languageName(language);
  }

  private static Chapter chapter(Language language, List<TranslationRow> all, Standpoint page) {
    List<TranslationRow> rows =
        all.stream().filter(row -> row.language().equals(language)).toList();
    return new Chapter(
        language.tag(),
        Text.own(name(language, page)),
        finding(rows, page),
        Stream.of(Status.values()).map(status -> say(status, page)).toList(),
        lines(rows, page),
        rows.stream()
            .filter(row -> row.status() == Status.OUTDATED)
            .map(
                row -> new Outdated(entry(row, page), TranslationWords.parts(row.outdated(), page)))
            .toList(),
        rows.stream()
            .filter(row -> row.status() == Status.MISSING)
            .map(row -> entry(row, page))
            .toList());
  }

  private static String finding(List<TranslationRow> rows, Standpoint page) {
    int done = rows.size() - count(rows, Status.OUTDATED) - count(rows, Status.MISSING);
    String form = done == rows.size() ? "all" : done == 0 ? "none" : "some";
    return page.say("translations.finding." + form, "done", done, "total", rows.size())
        + page.say("translations.reviewed", "count", count(rows, Status.REVIEWED));
  }

  private static String say(Status status, Standpoint page) {
    return page.say("translations.status." + status.word());
  }

  private static int count(List<TranslationRow> rows, Status status) {
    return (int) rows.stream().filter(row -> row.status() == status).count();
  }

  private static List<Line> lines(List<TranslationRow> rows, Standpoint page) {
    List<Line> lines = new ArrayList<>();
    for (String kind : rows.stream().map(row -> row.record().kind()).distinct().toList()) {
      List<TranslationRow> some =
          rows.stream().filter(row -> row.record().kind().equals(kind)).toList();
      List<Integer> counts = Stream.of(Status.values()).map(status -> count(some, status)).toList();
      lines.add(new Line(page.say("translations.kind." + kind), counts, some.size()));
    }
    return lines;
  }

  private static Entry entry(TranslationRow row, Standpoint page) {
    return new Entry(
        page.say("translations.kind." + row.record().kind()),
        new Link(page.to(row.record().page()), page.text(row.record().title())));
  }
}
