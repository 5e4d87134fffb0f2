package keikaku.emit.site;

import java.util.List;
import java.util.Locale;
import keikaku.emit.Column;
import keikaku.emit.Dictionary;
import keikaku.emit.Table;

/** The data dictionary: what every column of every table means. */
record DictionaryView(Head head, String heading, List<Chapter> chapters) implements View {

  /** One table. */
  record Chapter(String name, Text title, Text about, List<Line> lines) {}

  /** One column. */
  record Line(
      String name, Text title, String type, String required, Text about, List<String> codes) {}

  @Override
  public String template() {
    return "dictionary";
  }

  static DictionaryView of(DataOffer data, Standpoint page) {
    String heading = page.say("dictionary.title");
    return new DictionaryView(
        new Head(
            Text.own(heading),
            page.say("dictionary.description"),
            List.of(page.link(SitePaths.HOME, "nav.home"), page.link(SitePaths.DATA, "nav.data")),
            List.of()),
        heading,
        data.tables().all().stream().map(table -> chapter(table, page)).toList());
  }

  private static <R> Chapter chapter(Table<R> table, Standpoint page) {
    Dictionary dictionary = Dictionary.in(page.language());
    String language = dictionary.language().tag();
    String lang = language.equals(page.language().tag()) ? "" : language;
    return new Chapter(
        table.name(),
        new Text(dictionary.title(table), lang),
        new Text(dictionary.description(table), lang),
        table.columns().stream()
            .map(
                column ->
                    new Line(
                        column.name(),
                        new Text(dictionary.title(table, column), lang),
                        type(column, page),
                        page.say(column.required() ? "dictionary.always" : "dictionary.optional"),
                        new Text(dictionary.description(table, column), lang),
                        column.codes()))
            .toList());
  }

  private static String type(Column<?> column, Standpoint page) {
    return page.say("type." + column.type().name().toLowerCase(Locale.ROOT));
  }
}
