package keikaku.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Language;
import keikaku.model.Origin;
import keikaku.model.Prose;
import keikaku.model.Translated;
import keikaku.model.Translation;
import keikaku.source.Document;
import keikaku.source.Identity;

/** One thing of the plan as its files have it, before it is understood. */
final class Draft {

  /** One file of it. */
  record Part(Document document, Fields fields, Prose prose) {

    /** Where its text begins. */
    Origin origin() {
      int line = prose.blocks().isEmpty() ? 1 : prose.blocks().get(0).line();
      return new Origin(document.text().file(), line);
    }
  }

  private final Identity identity;
  private final Known known;
  private final Part original;
  private final Map<Language, Part> translations;
  private final Report report;

  Draft(
      Identity identity,
      Known known,
      Part original,
      Map<Language, Part> translations,
      Report report) {
    this.identity = identity;
    this.known = known;
    this.original = original;
    this.translations = translations;
    this.report = report;
  }

  Identity identity() {
    return identity;
  }

  /** The front matter of the first-language file, which holds every fact. */
  Fields facts() {
    return original.fields();
  }

  Part original() {
    return original;
  }

  Prose prose() {
    return original.prose();
  }

  /**
   * Whether nothing stands below the front matter, not even something that cannot be read: neither
   * text nor, as in an empty block of code, signs that Markdown reads without showing anything.
   */
  boolean isBodyBlank() {
    String body = original.document().body();
    return body.isBlank()
        || body.codePoints().noneMatch(Character::isLetterOrDigit)
            && original.prose().toParagraphs().stream().allMatch(String::isBlank);
  }

  /** The file as a whole. */
  Place place() {
    return original.document().text().place();
  }

  Map<Language, Part> translations() {
    return translations;
  }

  /** A text that must be there. */
  Translated<String> text(String key) {
    return translated(key, facts().text(key));
  }

  Optional<Translated<String>> optionalText(String key) {
    return facts().optionalText(key).map(text -> translated(key, text));
  }

  private Translated<String> translated(String key, String text) {
    Map<Language, String> others = new LinkedHashMap<>();
    translations.forEach(
        (language, part) ->
            part.fields()
                .optionalText(key)
                .ifPresentOrElse(found -> others.put(language, found), () -> miss(part, key)));
    return new Translated<>(known.first(), text, others);
  }

  void miss(Part part, String key) {
    report.add(Rule.TRANSLATION_FIELD_MISSING, part.fields().place(key), "key", key);
  }

  /** Says so when a list in a translation is longer or shorter than the original's. */
  void compareCounts(String key, Part part) {
    int expected = facts().count(key);
    int count = part.fields().count(key);
    if (count == 0 && expected > 0) {
      miss(part, key);
    } else if (count != expected) {
      report.add(
          Rule.TRANSLATION_LIST_MISMATCH,
          part.fields().place(key),
          "key",
          key,
          "count",
          Integer.toString(count),
          "expected",
          Integer.toString(expected));
    }
  }

  /** A list of words, each language with its own. */
  Translated<List<String>> texts(String key) {
    Map<Language, List<String>> others = new LinkedHashMap<>();
    translations.forEach(
        (language, part) -> {
          List<String> texts = part.fields().words(key);
          if (key.equals("departments") && !texts.isEmpty()) {
            compareCounts(key, part);
          }
          if (!texts.isEmpty()) {
            others.put(language, texts);
          }
        });
    return new Translated<>(known.first(), facts().words(key), others);
  }

  Translated<Prose> body() {
    Map<Language, Prose> others = new LinkedHashMap<>();
    translations.forEach(
        (language, part) -> {
          compareParagraphs(part);
          if (!part.prose().isEmpty()) {
            others.put(language, SharedAnchors.from(original.prose(), part.prose()));
          }
        });
    return new Translated<>(known.first(), original.prose(), others);
  }

  private void compareParagraphs(Part part) {
    int expected = original.prose().toParagraphs().size();
    int count = part.prose().toParagraphs().size();
    if (count != expected) {
      report.add(
          Rule.TRANSLATION_PARAGRAPHS_MISMATCH,
          part.document().text().place(),
          "count",
          Integer.toString(count),
          "expected",
          Integer.toString(expected));
    }
  }

  Map<Language, Translation> states() {
    Map<Language, Translation> states = new LinkedHashMap<>();
    TranslationReader reader = new TranslationReader(identity.kind(), original, report);
    for (Language language : known.languages()) {
      if (translations.containsKey(language)) {
        reader.read(translations.get(language)).ifPresent(state -> states.put(language, state));
      } else if (!language.equals(known.first())) {
        report.add(Rule.TRANSLATION_FILE_MISSING, place(), "language", language.tag());
      }
    }
    return states;
  }

  Origin origin() {
    return original.origin();
  }
}
