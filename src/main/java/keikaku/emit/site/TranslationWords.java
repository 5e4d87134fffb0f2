package keikaku.emit.site;

import java.util.List;
import java.util.stream.Collectors;
import keikaku.model.Entry;
import keikaku.model.Translation;

/** How far the translation of an entry can be trusted, in a sentence in the reader's language. */
final class TranslationWords {

  private TranslationWords() {}

  /** Empty in the plan's first language and for a translation that has been reviewed. */
  static String of(Entry entry, Standpoint page) {
    Translation.Status status =
        entry.statusIn(page.language(), page.edition().plan().cover().firstLanguage());
    return switch (status) {
      case REVIEWED -> "";
      case HUMAN -> page.say("translation.human");
      case MACHINE -> page.say("translation.machine");
      case OUTDATED ->
          page.say(
              "translation.outdated",
              "parts",
              parts(entry.translations().get(page.language()).outdated(), page));
      case MISSING -> page.say("translation.missing");
    };
  }

  /** What the parts of an original are called: the title, the second paragraph. */
  static String parts(List<String> parts, Standpoint page) {
    return parts.stream()
        .map(part -> part(part, page))
        .collect(Collectors.joining(page.say("list.separator")));
  }

  private static String part(String part, Standpoint page) {
    if (part.matches("[0-9]+")) {
      return page.say("part.number", "number", part);
    }
    String key = "part." + part;
    return page.messages().has(key) ? page.say(key) : part;
  }
}
