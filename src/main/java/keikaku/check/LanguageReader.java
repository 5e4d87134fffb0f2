package keikaku.check;

import java.util.ArrayList;
import java.util.List;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Language;
import keikaku.source.Scalar;

/** Reads {@code languages: [ja, en]}. */
final class LanguageReader {

  private LanguageReader() {}

  static List<Language> read(Fields plan, Report report) {
    List<Language> languages = new ArrayList<>();
    plan.requireItems("languages");
    for (Scalar scalar : plan.scalars("languages")) {
      String tag = scalar.text().strip();
      if (!Language.isWellFormed(tag)) {
        report.add(Rule.LANGUAGE_TAG_INVALID, scalar.place(), "value", tag);
      } else if (languages.contains(new Language(tag))) {
        report.add(Rule.LANGUAGE_TAG_DUPLICATE, scalar.place(), "value", tag);
      } else {
        languages.add(new Language(tag));
      }
    }
    return languages;
  }
}
