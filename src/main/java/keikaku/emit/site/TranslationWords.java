package keikaku.emit.site;

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
      case OUTDATED -> page.say("translation.outdated");
      case MISSING -> page.say("translation.missing");
    };
  }
}
