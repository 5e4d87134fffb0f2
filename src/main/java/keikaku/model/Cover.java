package keikaku.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code plan.md} says about the plan as a whole.
 *
 * @param languages first is the authority
 * @param vision 基本理念, where stated
 * @param published when the data was first published; stated by the content, never by a clock
 * @param updated when the data last changed
 * @param repository where the plan is edited, if that is in public
 */
public record Cover(
    String id,
    List<Language> languages,
    Translated<String> title,
    Optional<Translated<String>> vision,
    FiscalYears period,
    Publisher publisher,
    License license,
    Scale scale,
    Optional<SourceDocument> source,
    LocalDate published,
    LocalDate updated,
    List<Change> changes,
    Optional<Repository> repository,
    Translated<Prose> preface,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  public Cover {
    languages = List.copyOf(languages);
    changes = List.copyOf(changes);
    translations = Map.copyOf(translations);
  }

  public Language firstLanguage() {
    return languages.get(0);
  }
}
