package keikaku.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the pages of the finished handbook once more, because the site plugin calls its default
 * language English, knows nothing of a page's twin in the other language, writes Japanese as
 * numbers, gives every page two main headings, puts the current year below each, and looks for the
 * stylesheet of the handbook in the folder of each language.
 */
public final class PageWriter {

  private static final Pattern LANGUAGE = Pattern.compile("(<html[^>]*) lang=\"[^\"]*\"");
  private static final Pattern TITLE = Pattern.compile("<title>(.*?) – ");
  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsHan}]");
  private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-fA-F]{2,6});");
  private static final Pattern BANNER =
      Pattern.compile("(<div id=\"bannerLeft\">)<h1>(.*?)</h1>(</div>)");
  private static final Pattern YEAR = Pattern.compile("<p>©\\s*[0-9–]+\\s*</p>");

  /** There is one for both languages, at the top. */
  private static final String OWN_STYLE = "\"./css/site.css\"";

  /** Up to here characters may mean something to HTML, so they stay as they are. */
  private static final int LAST_ASCII = 0x7f;

  private PageWriter() {}

  /**
   * @param arguments the folder of the finished handbook
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path site) throws IOException {
    write(site, "./", "en");
    write(site.resolve("en"), "../", "ja");
  }

  private static void write(Path folder, String toTop, String other) throws IOException {
    String toOther = other.equals("en") ? "en/" : toTop;
    for (Path page : pages(folder)) {
      String name = page.getFileName().toString();
      String text =
          mended(Files.readString(page)).replace(OWN_STYLE, OWN_STYLE.replace("./", toTop));
      boolean twin = Files.exists(folder.resolve(toOther).resolve(name));
      Files.writeString(page, twin ? linked(text, other, toOther + name) : text);
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** The page as it should have been written; the same again for a page that was. */
  static String mended(String page) {
    String lettered = NUMBERED.matcher(page).replaceAll(PageWriter::letter);
    String said =
        LANGUAGE.matcher(lettered).replaceFirst("$1 lang=\"" + languageOf(lettered) + "\"");
    String headed = BANNER.matcher(said).replaceFirst("$1<p>$2</p>$3");
    return YEAR.matcher(headed).replaceFirst("");
  }

  private static String letter(MatchResult found) {
    int character = Integer.parseInt(found.group(1), 16);
    String written = character <= LAST_ASCII ? found.group() : Character.toString(character);
    return Matcher.quoteReplacement(written);
  }

  /** Reports are in English wherever they stand, so a page's own title tells. */
  private static String languageOf(String page) {
    Matcher title = TITLE.matcher(page);
    return title.find() && JAPANESE.matcher(title.group(1)).find() ? "ja" : "en";
  }

  /** The page with a link to its twin in its head; a page that has one already stays. */
  static String linked(String page, String other, String twin) {
    if (page.contains(" hreflang=")) {
      return page;
    }
    String link = "<link rel=\"alternate\" hreflang=\"" + other + "\" href=\"" + twin + "\" />";
    return page.replaceFirst("</head>", Matcher.quoteReplacement("  " + link + "\n  </head>"));
  }
}
