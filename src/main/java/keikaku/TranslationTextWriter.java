package keikaku;

import keikaku.check.Change;
import keikaku.model.Language;
import keikaku.model.Translation.Status;

/** Tells people how far a plan is translated, and in which words an original has changed. */
final class TranslationTextWriter {

  private final Terminal terminal;

  TranslationTextWriter(Terminal terminal) {
    this.terminal = terminal;
  }

  void write(TranslationTable table) {
    for (Language language : table.languages()) {
      terminal.say("translations.language", "language", language.tag());
      table
          .counts(language)
          .forEach((status, n) -> terminal.say("translations." + status.word(), "n", n));
    }
    table.rows().forEach(this::write);
  }

  private void write(TranslationTable.Row row) {
    if (row.status() == Status.MISSING) {
      terminal.say("translations.row.missing", "file", row.file());
    } else if (row.status() == Status.OUTDATED) {
      String parts = String.join(", ", row.outdated());
      terminal.say("translations.row.outdated", "file", row.file(), "parts", parts);
      row.changes().forEach(this::write);
    }
  }

  private void write(Change change) {
    if (change.before().isEmpty()) {
      said("translations.now", change.after());
      return;
    }
    WordDifference words = WordDifference.of(change.before().get(), change.after());
    said("translations.before", words.before());
    said("translations.now", words.after());
  }

  private void said(String key, String words) {
    if (!words.isEmpty()) {
      terminal.say(key, "words", words.replace("\n", " / "));
    }
  }
}
