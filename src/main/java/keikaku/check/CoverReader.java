package keikaku.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.model.Change;
import keikaku.model.Cover;
import keikaku.model.Language;
import keikaku.model.License;
import keikaku.model.Publisher;
import keikaku.model.Repository;
import keikaku.model.Scale;
import keikaku.model.SourceDocument;
import keikaku.model.Translated;

/** Reads {@code plan.md}. */
final class CoverReader {

  private final Known known;
  private final Optional<Scale> scale;
  private final Report report;

  CoverReader(Known known, Optional<Scale> scale, Report report) {
    this.known = known;
    this.scale = scale;
    this.report = report;
  }

  Optional<Cover> read(Draft draft) {
    Fields facts = draft.facts();
    String id = new IdReader(report).required(facts, "id");
    var title = draft.text("title");
    var vision = draft.optionalText("vision");
    Publisher publisher = new PublisherReader(report).read(draft);
    Optional<License> license = facts.choice("license", licenses());
    Optional<SourceDocument> source = source(draft);
    Optional<LocalDate> published = date(facts, "published");
    Optional<LocalDate> updated = date(facts, "updated");
    List<Change> changes = changes(draft);
    Optional<Repository> repository = new RepositoryReader(report).optional(facts);
    var states = draft.states();
    boolean whole =
        license.isPresent()
            && published.isPresent()
            && updated.isPresent()
            && scale.isPresent()
            && known.period().isPresent()
            && !known.languages().isEmpty();
    return whole
        ? Optional.of(
            new Cover(
                id,
                known.languages(),
                title,
                vision,
                known.period().get(),
                publisher,
                license.get(),
                scale.get(),
                source,
                published.get(),
                updated.get(),
                changes,
                repository,
                draft.body(),
                states,
                draft.origin()))
        : Optional.empty();
  }

  private static Map<String, License> licenses() {
    Map<String, License> licenses = new LinkedHashMap<>();
    for (License license : License.values()) {
      licenses.put(license.id(), license);
    }
    return licenses;
  }

  private Optional<LocalDate> date(Fields fields, String key) {
    return fields.required(key).flatMap(new DateReader(report)::read);
  }

  private Optional<SourceDocument> source(Draft draft) {
    return draft
        .optionalText("source.title")
        .map(title -> new SourceDocument(title, address(draft, "source.url")));
  }

  private Optional<String> address(Draft draft, String key) {
    return new AddressReader(report).optional(draft.facts(), key);
  }

  private List<Change> changes(Draft draft) {
    Map<Language, List<String>> notes = new LinkedHashMap<>();
    draft
        .translations()
        .forEach(
            (language, part) -> {
              notes.put(language, part.fields().texts("changes"));
              draft.compareCounts("changes", part);
            });
    List<Change> changes = new ArrayList<>();
    for (Fields fields : draft.facts().groups("changes")) {
      int at = changes.size();
      Map<Language, String> others = new LinkedHashMap<>();
      notes.forEach(
          (language, texts) -> {
            if (at < texts.size()) {
              others.put(language, texts.get(at));
            }
          });
      var note = new Translated<>(known.first(), fields.text("note"), others);
      date(fields, "date").ifPresent(date -> changes.add(new Change(date, note)));
    }
    return changes;
  }
}
