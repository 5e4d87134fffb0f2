package keikaku.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A term 用語, information system or organisation that the plan names.
 *
 * @param reading in kana, for search and order
 * @param aliases other spellings in the plan's first-language text
 * @param description one or more sentences of common knowledge
 */
public record Term(
    String id,
    Kind kind,
    Translated<String> name,
    Optional<String> reading,
    List<String> aliases,
    Translated<Prose> description,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  /** What sort of thing a term names. */
  public enum Kind {
    SYSTEM,
    SERVICE,
    ORGANIZATION,
    TECHNOLOGY,
    PROGRAMME;

    /** The word as it stands in front matter and data. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Term {
    aliases = List.copyOf(aliases);
    translations = Map.copyOf(translations);
  }
}
