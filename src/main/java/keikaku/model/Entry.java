package keikaku.model;

import java.util.Map;

/** One thing that staff write in one file, with its translations beside it. */
public sealed interface Entry permits Cover, Policy, Action, Round, Evaluation, Term, Page {

  /** The identity that the file name gives it, without leading zeros. */
  String id();

  /** Where the first-language text stands. */
  Origin origin();

  /** The translations that exist, by language. */
  Map<Language, Translation> translations();

  /** How far the text in this language can be trusted; the first language is always reviewed. */
  default Translation.Status statusIn(Language language, Language first) {
    if (language.equals(first)) {
      return Translation.Status.REVIEWED;
    }
    Translation translation = translations().get(language);
    return translation == null ? Translation.Status.MISSING : translation.status();
  }
}
