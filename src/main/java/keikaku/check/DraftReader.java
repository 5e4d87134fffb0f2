package keikaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Language;
import keikaku.prose.Body;
import keikaku.prose.ProseReader;
import keikaku.source.Document;
import keikaku.source.Written;

/**
 * Reads the files about one thing, original and translations, as far as all kinds have in common.
 */
final class DraftReader {

  private final Known known;
  private final ProseReader proseReader;
  private final Report report;
  private final List<Body> bodies = new ArrayList<>();
  private Optional<Body> originalBody = Optional.empty();

  DraftReader(Known known, ProseReader proseReader, Report report) {
    this.known = known;
    this.proseReader = proseReader;
    this.report = report;
  }

  /** Empty when there is no original that could be read, which has then been reported. */
  Optional<Draft> read(Written written) {
    Optional<Draft.Part> original = written.original().flatMap(document -> part(document));
    Map<Language, Draft.Part> translations = new LinkedHashMap<>();
    written.translations().forEach((tag, document) -> translation(document, translations));
    if (written.original().isEmpty() && !known.has(written.identity())) {
      written.translations().values().forEach(this::refuseOrphan);
    }
    return original.map(
        part -> new Draft(written.identity(), known, part, inOrder(translations), report));
  }

  private void refuseOrphan(Document translation) {
    if (!translation.language().equals(known.first().tag())) {
      report.add(
          Rule.TRANSLATION_ORIGINAL_MISSING,
          translation.text().place(),
          "original",
          originalName(translation));
    }
  }

  private static String originalName(Document document) {
    return document.text().file().replace("." + document.language() + ".md", ".md");
  }

  private void translation(Document document, Map<Language, Draft.Part> translations) {
    Optional<Draft.Part> part = part(document);
    Optional<Language> language =
        known.languages().stream()
            .filter(one -> one.tag().equals(document.language()) && !one.equals(known.first()))
            .findFirst();
    if (document.language().equals(known.first().tag())) {
      report.add(
          Rule.TRANSLATION_LANGUAGE_ORIGINAL,
          document.text().place(),
          "language",
          document.language(),
          "original",
          originalName(document));
    } else if (language.isEmpty() && !known.languages().isEmpty()) {
      report.add(
          Rule.TRANSLATION_LANGUAGE_UNKNOWN,
          document.text().place(),
          "language",
          document.language());
    }
    if (language.isPresent() && part.isPresent()) {
      translations.put(language.get(), part.get());
    }
  }

  private Map<Language, Draft.Part> inOrder(Map<Language, Draft.Part> translations) {
    Map<Language, Draft.Part> ordered = new LinkedHashMap<>();
    for (Language language : known.languages()) {
      if (translations.containsKey(language)) {
        ordered.put(language, translations.get(language));
      }
    }
    return ordered;
  }

  /**
   * The body is read even when the front matter cannot be, so that all faults are found at once.
   */
  private Optional<Draft.Part> part(Document document) {
    Body body = proseReader.read(document);
    bodies.add(body);
    if (!document.isTranslation()) {
      originalBody = Optional.of(body);
    }
    if (!document.language().equals(known.first().tag())) {
      document.front().ifPresent(front -> new KeyChecker(document, report).check(front));
    }
    new TextChecker(document, report).check(body.prose());
    return Fields.of(document, report)
        .map(fields -> new Draft.Part(document, fields, body.prose()));
  }

  /** The running text of every file that has been read. */
  List<Body> bodies() {
    return List.copyOf(bodies);
  }

  /** The running text of the first-language file, where that has been read. */
  Optional<Body> original() {
    return originalBody;
  }
}
