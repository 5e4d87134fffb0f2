package keikaku.emit.site;

import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Entries of a list, each made ready by a template of its own that knows the entry and the site's
 * sentences, and nothing of the page around it. So what was made for one version of the plan holds
 * for the next. They are made as the page is written, one after the other.
 */
final class Rows<T> implements Iterable<Rows.Row> {

  private final Kind<T> kind;
  private final Standpoint page;
  private final Object about;
  private final List<T> subjects;

  /**
   * One entry.
   *
   * @param entry what its template shows
   * @param html the entry as its template shows it, without the line break at the end
   */
  record Row(Object entry, String html) {}

  /**
   * What is listed.
   *
   * @param template shows one entry
   * @param of all that an entry is made of, beside what is the same for a whole site: first what
   *     stands in the list once
   * @param entry makes it
   */
  record Kind<T>(String template, Function<T, Object[]> of, Function<T, Object> entry) {}

  /**
   * @param list tells the lists of one page apart
   */
  Rows(Kind<T> kind, String list, List<T> subjects, Standpoint page) {
    this.kind = kind;
    this.page = page;
    this.subjects = subjects;
    this.about = List.of(kind.template(), list, page.published(), page.edition().basis());
  }

  /** How many there are; templates ask. */
  public int size() {
    return subjects.size();
  }

  boolean isEmpty() {
    return subjects.isEmpty();
  }

  @Override
  public Iterator<Row> iterator() {
    Memory.Pass<Row> pass = page.edition().memory().through(about);
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        if (next == subjects.size()) {
          pass.end();
        }
        return next < subjects.size();
      }

      @Override
      public Row next() {
        if (next == subjects.size()) {
          throw new NoSuchElementException();
        }
        T subject = subjects.get(next++);
        return pass.of(kind.of().apply(subject), () -> row(subject));
      }
    };
  }

  private Row row(T subject) {
    Object entry = kind.entry().apply(subject);
    StringWriter text = new StringWriter(512);
    page.edition().templates().renderPart(kind.template(), entry, page.messages().tree(), text);
    String html = text.toString();
    return new Row(entry, html.endsWith("\n") ? html.substring(0, html.length() - 1) : html);
  }
}
