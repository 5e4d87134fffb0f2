package keikaku.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keikaku.model.Language;

/**
 * Writes the pages of the handbook that are derived from the program, where Maven's site plugin
 * looks for generated pages. Japanese, the first language of the handbook, stands at the top.
 */
public final class HandbookWriter {

  private static final Language JAPANESE = new Language("ja");
  private static final Language ENGLISH = new Language("en");

  private HandbookWriter() {}

  /**
   * @param arguments the folder of generated pages
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path folder) throws IOException {
    write(folder.resolve("xdoc"), JAPANESE);
    write(folder.resolve("en").resolve("xdoc"), ENGLISH);
  }

  private static void write(Path folder, Language language) throws IOException {
    Words words = Words.in(language);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("rules.xml"), new RulesPage(words).text());
    Files.writeString(
        folder.resolve("data-dictionary.xml"),
        new DictionaryPage(words, BlankPlan.in(List.of(JAPANESE, ENGLISH))).text());
  }
}
