package keikaku.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import keikaku.model.Language;

/**
 * What the tables, columns and codes of the open data are called and what they mean, in one
 * language: the data dictionary.
 *
 * <p>Read from {@code dictionary_ja.properties} and its siblings. A name that several tables share
 * is written once, without the table's name.
 */
public final class Dictionary {

  private final Language language;
  private final Properties words;

  private Dictionary(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** The dictionary in Japanese or English; the English one for any other language. */
  public static Dictionary in(Language language) {
    Language known = language.tag().equals("ja") ? language : new Language("en");
    return new Dictionary(known, read("dictionary_" + known.tag() + ".properties"));
  }

  private static Properties read(String name) {
    Properties words = new Properties();
    try (InputStream stream = Dictionary.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The language that the dictionary is written in. */
  public Language language() {
    return language;
  }

  public String title(Table<?> table) {
    return word(table.name());
  }

  public String description(Table<?> table) {
    return word(table.name() + ".about");
  }

  /** The column's title, with the language of its text where it is one of several. */
  public String title(Table<?> table, Column<?> column) {
    String title = fieldTitle(table, column);
    return column
        .language()
        .map(
            of ->
                word("column.language")
                    .replace("{title}", title)
                    .replace("{language}", languageName(of)))
        .orElse(title);
  }

  /** The title of what the column is about, whatever the language. */
  public String fieldTitle(Table<?> table, Column<?> column) {
    return shared(table, column.field());
  }

  public String description(Table<?> table, Column<?> column) {
    return shared(table, column.field() + ".about");
  }

  /** The unit of the column's numbers, where they have one that is always the same. */
  public Optional<String> unit(Table<?> table, Column<?> column) {
    return find(table, column.field() + ".unit");
  }

  /** What a code of a column means; absent for the grades, whose meaning the plan states. */
  public Optional<String> meaning(Table<?> table, Column<?> column, String code) {
    return find(table, column.field() + ".is." + code);
  }

  public String title(Form form) {
    return word("form." + form.word());
  }

  /** Who the form is for, and what is to know about it. */
  public String description(Form form) {
    return word("form." + form.word() + ".about");
  }

  /** What the language is called; its tag where the dictionary has no name for it. */
  public String languageName(Language of) {
    return words.getProperty("language." + of.tag(), of.tag());
  }

  private String shared(Table<?> table, String key) {
    return find(table, key)
        .orElseThrow(() -> new IllegalStateException(table.name() + "." + key + " has no words"));
  }

  private Optional<String> find(Table<?> table, String key) {
    String own = words.getProperty(table.name() + "." + key);
    return Optional.ofNullable(own == null ? words.getProperty(key) : own);
  }

  private String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalStateException(key + " has no words");
    }
    return word;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }
}
