package keikaku.model;

import java.util.Map;

/**
 * A free page.
 *
 * @param order place among the pages, lowest first
 */
public record Page(
    String id,
    Translated<String> title,
    int order,
    Translated<Prose> body,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  public Page {
    translations = Map.copyOf(translations);
  }
}
